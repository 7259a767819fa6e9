import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  medium: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  small: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase500 },
});

/** Characters that a tile of half a 320 px pane holds in the large and the medium size. */
const LARGE = 10;
const MEDIUM = 13;

/** A number of a tile: smaller when it is long, since a number that is broken in two cannot be read. */
export function FigureNumber({ text }: { readonly text: string }) {
  const styles = useStyles();
  const size = text.length <= LARGE ? 'large' : text.length <= MEDIUM ? 'medium' : 'small';
  return <span className={styles[size]}>{text}</span>;
}
