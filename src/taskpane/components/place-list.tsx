import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { areaAddress, parseReference } from '../../core/address';
import { useAnnounce } from '../announcer';
import { useServices } from '../services';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  place: { padding: `${tokens.spacingVerticalXXS} 0` },
});

function Place({ address }: { readonly address: string }) {
  const { actions, translator } = useServices();
  const announce = useAnnounce();
  const area = parseReference(address);
  if (area?.sheet === undefined) return <>{address}</>;
  const { sheet } = area;
  const show = async () => {
    const shown = await actions.showCells(sheet, areaAddress(area));
    announce(translator.t(shown ? 'pane:problems.shown' : 'pane:problems.gone', { place: address }));
  };
  return (
    <Link
      as="button"
      onClick={() => void show()}
      aria-label={translator.t('pane:problems.showPlace', { place: address })}
    >
      {address}
    </Link>
  );
}

/** Addresses that were written, each a way to the cells. */
export function PlaceList({ addresses }: { readonly addresses: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {addresses.map((address) => (
        <li key={address} className={styles.place}>
          <Place address={address} />
        </li>
      ))}
    </ul>
  );
}
