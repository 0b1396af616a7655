import { appAddress } from '$lib/server/app-address';
import { rowsFile } from '$lib/server/rows-file';
import { siteAccount, siteAddress } from '$lib/server/site-address';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	app: appAddress('src/lib/reading/enhance.ts'),
	rows: `rows/${rowsFile.name}`,
	site: siteAddress(),
	account: siteAccount()
});
