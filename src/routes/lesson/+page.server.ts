import { siteAddress } from '$lib/server/site-address';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ site: siteAddress() });
