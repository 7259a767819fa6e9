import type { Theme, WorkbenchState } from '../state';
import { LANGUAGE_NAMES, type Language, type Texts } from '../texts/texts';
import type { Workbench } from '../workbench';
import { FileMenu } from './file-menu';

interface TitleBarProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  readonly texts: Texts;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSamples: () => void;
}

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

/** File menu, name of the workbook, language and theme. */
export function TitleBar({ workbench, state, texts, onNew, onOpen, onSamples }: TitleBarProps) {
  return (
    <header className="title-bar">
      <img className="logo" src="/assets/icon-32.png" alt="" width={20} height={20} />
      <FileMenu
        label={texts.file}
        items={[
          { label: texts.fileMenu.new, run: onNew },
          { label: texts.fileMenu.open, run: onOpen },
          { label: texts.fileMenu.samples, run: onSamples },
          { label: texts.fileMenu.save, run: () => void workbench.save() },
        ]}
      />
      <h1 className="file-name">
        {state.fileName ?? texts.untitled}
        {state.unsaved && <span className="unsaved"> – {texts.status.unsaved}</span>}
      </h1>
      <label className="choice">
        <span>{texts.language}</span>
        <select
          value={state.language}
          onChange={(event) => workbench.setLanguage(event.target.value as Language)}
        >
          {Object.entries(LANGUAGE_NAMES).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <span>{texts.theme}</span>
        <select value={state.theme} onChange={(event) => workbench.setTheme(event.target.value as Theme)}>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {texts.themes[theme]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
