import type { Locale } from '../__generated__/resolvers.ts';
import { dateOf, dayOf, weekdayOf } from './clock.ts';

export interface Holiday {
  date: string;
  name: string;
  /** On the same date every year. */
  yearly: boolean;
}

const saturday = 5;
const friday = 4;

/** Sweden's public holidays, and the three eves on which hardly anybody works, in the order of the year. */
export function swedishHolidays(year: number, language: Locale): Holiday[] {
  const easter = easterOf(year);
  const on = (monthAndDay: string, sv: string, en: string): Holiday => ({ date: `${year}-${monthAndDay}`, name: language === 'sv' ? sv : en, yearly: true });
  const moving = (day: number, sv: string, en: string): Holiday => ({ date: dateOf(day), name: language === 'sv' ? sv : en, yearly: false });
  const holidays = [
    on('01-01', 'Nyårsdagen', 'New Year’s Day'),
    on('01-06', 'Trettondedag jul', 'Epiphany'),
    moving(easter - 2, 'Långfredagen', 'Good Friday'),
    moving(easter, 'Påskdagen', 'Easter Sunday'),
    moving(easter + 1, 'Annandag påsk', 'Easter Monday'),
    on('05-01', 'Första maj', 'May Day'),
    moving(easter + 39, 'Kristi himmelsfärdsdag', 'Ascension Day'),
    moving(easter + 49, 'Pingstdagen', 'Whit Sunday'),
    on('06-06', 'Sveriges nationaldag', 'National Day of Sweden'),
    moving(firstFrom(`${year}-06-19`, friday), 'Midsommarafton', 'Midsummer’s Eve'),
    moving(firstFrom(`${year}-06-20`, saturday), 'Midsommardagen', 'Midsummer’s Day'),
    moving(firstFrom(`${year}-10-31`, saturday), 'Alla helgons dag', 'All Saints’ Day'),
    on('12-24', 'Julafton', 'Christmas Eve'),
    on('12-25', 'Juldagen', 'Christmas Day'),
    on('12-26', 'Annandag jul', 'Boxing Day'),
    on('12-31', 'Nyårsafton', 'New Year’s Eve'),
  ];
  return holidays.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The first such weekday on or after a date. */
function firstFrom(date: string, weekday: number): number {
  const day = dayOf(date);
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
