import { addressesFrom } from '$lib/sourcing/address';
import { dataGraph, linkedData } from '$lib/sourcing/linked-data';
import { pageOf } from '$lib/sourcing/takeaway';
import { siteAddress } from '$lib/server/site-address';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const site = siteAddress();
	return { ...pageOf(), site, graph: linkedData(dataGraph(addressesFrom(site, '../'))) };
};
