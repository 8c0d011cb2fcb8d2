/* What writes documents for the client and reads answers, loaded when the first one is wanted. */
export { buildClientCopy } from '../../core/client/copy/clientCopy';
export { copyDocument } from '../../core/client/copy/copyDocument';
export { buildDocument } from '../../core/client/documents/buildDocument';
export { clientLanguageOf } from '../../core/client/language';
export { readMail } from '../../core/client/reply/readMail';
export { readReply } from '../../core/client/reply/readReply';
export { reportOn } from '../../core/client/report/reportOn';
export { readTemplate, templateName } from '../../core/client/report/reportTemplate';
export { countWords, reportBlocks } from '../../core/client/report/reportBlocks';
export { documentMarkdown } from '../../core/formats/export/documentMarkdown';
export { documentText } from '../../core/formats/export/documentText';
export { seenBy } from '../../core/plan/audience/seenPlan';
export { writtenPlan } from '../../core/plan/audience/writtenPlan';
export { clientCopyPage } from '../../pages/clientCopyPage';
export { documentPage } from '../../pages/documentPage';
export { reportMail } from '../../pages/reportMail';
