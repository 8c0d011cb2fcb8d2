import './theme.css';
import { render } from 'preact';
import { App } from './app';
import { acquireHost } from './host';
import { readViewState } from './viewState';

const root = document.getElementById('root');
if (root) {
  const host = acquireHost();
  render(<App host={host} stored={readViewState(host.getState())} />, root);
}
