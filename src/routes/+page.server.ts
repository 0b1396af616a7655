import { appAddress } from '$lib/server/app-address';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ app: appAddress('src/lib/reading/enhance.ts') });
