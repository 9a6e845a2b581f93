/**
 * Elements in which somebody is writing. Nothing in them is ever marked: a draft in a Gmail thread carries the same
 * classes as a message.
 */
export const EDITORS = [
  '[contenteditable]:not([contenteditable="false"])',
  'textarea',
  'input',
  'select',
  '[role="textbox"]',
  '[g_editable="true"]',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ProseMirror',
  '.ck-editor__editable',
] as const;
