import { pageOf } from '$lib/sourcing/takeaway';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => pageOf();
