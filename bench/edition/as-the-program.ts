// To be imported before anything else, as the program's own first step.
import { keepYoungGenerationSmall } from '../../src/platform/small-young-generation.ts';

keepYoungGenerationSmall();
