/** The commands of `cchc`, by the word that calls each. */
import type { CliCommand } from '../command';
import { annex } from './annex';
import { build } from './build';
import { calendar } from './calendar';
import { check } from './check';
import { compare } from './compare';
import { consolidate } from './consolidate';
import { deadline } from './deadline';
import { fix } from './fix';
import { handOut } from './hand-out';
import { journal } from './journal';
import { mail } from './mail';
import { meeting } from './meeting';
import { monthly } from './monthly';
import { report } from './report';
import { scoreboard } from './scoreboard';
import { structure } from './structure';
import { takeInReports } from './take-in';
import { targets } from './targets';

export const COMMANDS: Readonly<Record<string, CliCommand>> = {
  structure,
  check,
  compare,
  fix,
  build,
  deadline,
  'hand-out': handOut,
  'take-in': takeInReports,
  consolidate,
  calendar,
  mail,
  targets,
  annex,
  report,
  scoreboard,
  meeting,
  monthly,
  journal,
};
