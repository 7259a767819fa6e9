import type { Sample } from '../state';
import type { Language, Texts } from '../texts/texts';
import { Modal } from './modal';

interface GalleryProps {
  readonly texts: Texts;
  readonly language: Language;
  readonly samples: readonly Sample[];
  readonly onSample: (sample: Sample) => void;
  readonly onOpen: () => void;
  readonly onBlank: () => void;
  readonly onClose: () => void;
}

/** The first thing that a newcomer sees: sample workbooks, the own file, or a blank one. */
export function Gallery({ texts, language, samples, onSample, onOpen, onBlank, onClose }: GalleryProps) {
  return (
    <Modal label={texts.gallery.title} className="gallery" onClose={onClose}>
      <h2>{texts.gallery.title}</h2>
      <p>{samples.length ? texts.gallery.intro : texts.gallery.none}</p>
      <ul>
        {samples.map((sample) => (
          <li key={sample.file}>
            <button
              type="button"
              className="sample"
              data-sample={sample.file}
              onClick={() => onSample(sample)}
            >
              <strong>{sample.title[language]}</strong>
              <span>{sample.description[language]}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="primary" onClick={onOpen}>
          {texts.gallery.openOwn}
        </button>
        <button type="button" onClick={onBlank}>
          {texts.gallery.blank}
        </button>
        <button type="button" onClick={onClose}>
          {texts.gallery.close}
        </button>
      </div>
    </Modal>
  );
}
