/** Exit codes of the report commands; scripts rely on them. */
export const CLEAN = 0;
/** At least one finding of severity error. */
export const FOUND_ERRORS = 1;
/** At least one input could not be read, or the command was called wrongly. */
export const UNREADABLE = 2;
