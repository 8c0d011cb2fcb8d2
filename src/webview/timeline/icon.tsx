import calendar from '@vscode/codicons/src/icons/calendar.svg';
import chevronDown from '@vscode/codicons/src/icons/chevron-down.svg';
import chevronRight from '@vscode/codicons/src/icons/chevron-right.svg';
import circleLarge from '@vscode/codicons/src/icons/circle-large.svg';
import circleSlash from '@vscode/codicons/src/icons/circle-slash.svg';
import pause from '@vscode/codicons/src/icons/debug-pause.svg';
import eye from '@vscode/codicons/src/icons/eye.svg';
import milestone from '@vscode/codicons/src/icons/milestone.svg';
import passFilled from '@vscode/codicons/src/icons/pass-filled.svg';
import playCircle from '@vscode/codicons/src/icons/play-circle.svg';
import question from '@vscode/codicons/src/icons/question.svg';
import screenFull from '@vscode/codicons/src/icons/screen-full.svg';
import warning from '@vscode/codicons/src/icons/warning.svg';
import zoomIn from '@vscode/codicons/src/icons/zoom-in.svg';
import zoomOut from '@vscode/codicons/src/icons/zoom-out.svg';
import type { VNode } from 'preact';
import type { Status } from '../../core/plan/types';
import './icon.css';

const icons = {
  blocked: pause,
  calendar,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  'zoom-in': zoomIn,
  'zoom-out': zoomOut,
  fit: screenFull,
  help: question,
  milestone,
  warning,
  planned: circleLarge,
  'in-progress': playCircle,
  'in-review': eye,
  done: passFilled,
  cancelled: circleSlash,
} satisfies Readonly<Record<string, string>> & Readonly<Record<Status, string>>;

export type IconName = keyof typeof icons;

/** An icon of the codicons, in the colour of the text. Decoration, hidden from screen readers. */
export function Icon({ name, class: extra }: { readonly name: IconName; readonly class?: string }): VNode {
  return (
    <span
      aria-hidden="true"
      class={extra ? `icon ${extra}` : 'icon'}
      // The markup comes from the bundle, never from a plan.
      dangerouslySetInnerHTML={{ __html: icons[name] }}
    />
  );
}
