import { classicScript } from '$lib/server/classic-script';
import { rowsFile } from '$lib/server/rows-file';
import { siteAddress } from '$lib/server/site-address';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	app: classicScript('present').path,
	rows: `rows/${rowsFile.name}`,
	site: siteAddress()
});
