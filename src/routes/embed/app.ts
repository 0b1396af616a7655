/** The page where an editor gets the code: reads the form, writes the code, shows it live and measures it. */
import { startDesk } from '$lib/embedding/desk';

startDesk();
