// The element with its registration: `<script type="module" src="…/vacancy-notice-define.js"></script>` is all that a
// page needs. Another name for it stands behind the address: `…/vacancy-notice-define.js?tag=nato-vacancy`.

import { VacancyNotice } from './vacancy-notice.js';

VacancyNotice.define(new URL(import.meta.url).searchParams.get('tag') ?? undefined);
VacancyNotice.preload();

export { VacancyNotice };
