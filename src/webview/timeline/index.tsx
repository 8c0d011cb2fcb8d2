import './theme.css';
import { render } from 'preact';
import { App } from './app';
import { acquireHost } from './host';
import { readPreferences, readViewState } from './viewState';

const root = document.getElementById('root');
if (root) {
  const host = acquireHost();
  render(<App host={host} stored={readViewState(host.getState(), readPreferences(root.dataset))} />, root);
}
