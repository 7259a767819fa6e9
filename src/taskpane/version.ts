import manifest from '../../package.json';

/** Version of the product, as package.json states it. */
export const VERSION: string = manifest.version;
