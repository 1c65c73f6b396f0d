import y2007 from '../../../data/holidays/2007.json' with { type: 'json' };
import y2008 from '../../../data/holidays/2008.json' with { type: 'json' };
import y2009 from '../../../data/holidays/2009.json' with { type: 'json' };
import y2010 from '../../../data/holidays/2010.json' with { type: 'json' };
import y2011 from '../../../data/holidays/2011.json' with { type: 'json' };
import y2012 from '../../../data/holidays/2012.json' with { type: 'json' };
import y2013 from '../../../data/holidays/2013.json' with { type: 'json' };
import y2014 from '../../../data/holidays/2014.json' with { type: 'json' };
import y2015 from '../../../data/holidays/2015.json' with { type: 'json' };
import y2016 from '../../../data/holidays/2016.json' with { type: 'json' };
import y2017 from '../../../data/holidays/2017.json' with { type: 'json' };
import y2018 from '../../../data/holidays/2018.json' with { type: 'json' };
import y2019 from '../../../data/holidays/2019.json' with { type: 'json' };
import y2020 from '../../../data/holidays/2020.json' with { type: 'json' };
import y2021 from '../../../data/holidays/2021.json' with { type: 'json' };
import y2022 from '../../../data/holidays/2022.json' with { type: 'json' };
import y2023 from '../../../data/holidays/2023.json' with { type: 'json' };
import y2024 from '../../../data/holidays/2024.json' with { type: 'json' };
import y2025 from '../../../data/holidays/2025.json' with { type: 'json' };
import y2026 from '../../../data/holidays/2026.json' with { type: 'json' };
import type { HolidayYear } from './holiday-year.ts';

/** The years whose notices have been entered; data/holidays/README.md says what each entry rests on. */
export const ANNOUNCED_YEARS: readonly HolidayYear[] = [
  y2007,
  y2008,
  y2009,
  y2010,
  y2011,
  y2012,
  y2013,
  y2014,
  y2015,
  y2016,
  y2017,
  y2018,
  y2019,
  y2020,
  y2021,
  y2022,
  y2023,
  y2024,
  y2025,
  y2026,
];
