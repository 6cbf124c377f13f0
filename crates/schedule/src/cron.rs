//! AWS's cron expressions: minutes, hours, day of month, month, day of week, year.

use crate::expression::Kinds;
use crate::field::{DAYS, HOURS, MINUTES, MONTHS, WEEKDAYS, YEARS};
use crate::zone::Zone;
use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, Weekday};

/// A cron expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cron {
    minutes: Vec<u16>,
    hours: Vec<u16>,
    days: Days,
    months: Vec<u16>,
    years: Vec<u16>,
}

/// Which days of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Days {
    OfMonth(Vec<MonthDay>),
    OfWeek(Vec<WeekDay>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum MonthDay {
    Day(u16),
    Last,
    /// The working day that is nearest to this one, within the month.
    Working(u16),
    LastWorking,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum WeekDay {
    /// 1 is Sunday.
    Day(u16),
    Last(u16),
    /// The how-manieth of the month.
    Nth(u16, u16),
}

impl Cron {
    /// Reads what is between the parentheses; `None` when it is no expression that AWS takes.
    #[must_use]
    pub fn parse(text: &str, kinds: Kinds) -> Option<Self> {
        let mut fields: Vec<_> = text.split_whitespace().collect();
        if kinds == Kinds::Schedule && fields.len() == 5 {
            fields.push("*");
        }
        let [minutes, hours, days, months, weekdays, years] = fields.try_into().ok()?;
        let days = match (days, weekdays) {
            ("?", "?") => return None,
            (days, "?") => Days::OfMonth(days.split(',').map(month_days).collect::<Option<Vec<_>>>()?.concat()),
            ("?", weekdays) => Days::OfWeek(weekdays.split(',').map(week_days).collect::<Option<Vec<_>>>()?.concat()),
            _ => return None,
        };
        Some(Self {
            minutes: MINUTES.list(minutes)?,
            hours: HOURS.list(hours)?,
            days,
            months: MONTHS.list(months)?,
            years: YEARS.list(years)?,
        })
    }

    /// The first time after `ms`, both ms since 1970; `None` when there is none.
    #[must_use]
    pub fn after(&self, ms: i64, zone: &Zone) -> Option<i64> {
        let start = zone.local(ms)?;
        let mut from = DateTime::from_parts(start.date(), Time::constant(start.hour(), start.minute(), 0, 0));
        loop {
            let found = self.from(from)?;
            match zone.moment(found).filter(|moment| *moment > ms) {
                Some(moment) => return Some(moment),
                None => from = found.checked_add(1.minute()).ok()?,
            }
        }
    }

    /// The first local time from this minute on.
    fn from(&self, from: DateTime) -> Option<DateTime> {
        let (mut date, mut earliest) = (from.date(), (from.hour(), from.minute()));
        loop {
            if u16::try_from(date.year()).is_ok_and(|year| self.years.last().is_none_or(|last| year > *last)) {
                return None;
            }
            if !self.has_month(date) {
                date = date.first_of_month().checked_add(1.month()).ok()?;
            } else if let Some((hour, minute)) = self.on(date, earliest) {
                return Some(DateTime::from_parts(date, Time::constant(hour, minute, 0, 0)));
            } else {
                date = date.tomorrow().ok()?;
            }
            earliest = (0, 0);
        }
    }

    fn has_month(&self, date: Date) -> bool {
        let has = |list: &[u16], value: i16| u16::try_from(value).is_ok_and(|value| list.binary_search(&value).is_ok());
        has(&self.years, date.year()) && has(&self.months, date.month().into())
    }

    /// The first time of a day, not before `earliest`.
    fn on(&self, date: Date, earliest: (i8, i8)) -> Option<(i8, i8)> {
        if !self.days.hold(date) {
            return None;
        }
        let small = |value: &u16| i8::try_from(*value).unwrap_or(0);
        let times =
            self.hours.iter().flat_map(|hour| self.minutes.iter().map(move |minute| (small(hour), small(minute))));
        times.into_iter().find(|time| *time >= earliest)
    }
}

fn month_days(text: &str) -> Option<Vec<MonthDay>> {
    let one = match text.to_ascii_uppercase().as_str() {
        "L" => MonthDay::Last,
        "LW" | "WL" => MonthDay::LastWorking,
        upper => match upper.strip_suffix('W') {
            Some(day) => MonthDay::Working(DAYS.value(day)?),
            None => return Some(DAYS.list(upper)?.into_iter().map(MonthDay::Day).collect()),
        },
    };
    Some(vec![one])
}

fn week_days(text: &str) -> Option<Vec<WeekDay>> {
    let upper = text.to_ascii_uppercase();
    if let Some((day, nth)) = upper.split_once('#') {
        let nth = nth.parse().ok().filter(|nth| (1..=5).contains(nth))?;
        return Some(vec![WeekDay::Nth(WEEKDAYS.value(day)?, nth)]);
    }
    match upper.strip_suffix('L') {
        Some("") => Some(vec![WeekDay::Day(WEEKDAYS.max)]),
        Some(day) => Some(vec![WeekDay::Last(WEEKDAYS.value(day)?)]),
        None => Some(WEEKDAYS.list(&upper)?.into_iter().map(WeekDay::Day).collect()),
    }
}

impl Days {
    fn hold(&self, date: Date) -> bool {
        match self {
            Self::OfMonth(days) => days.iter().any(|day| day.holds(date)),
            Self::OfWeek(days) => days.iter().any(|day| day.holds(date)),
        }
    }
}

impl MonthDay {
    fn holds(&self, date: Date) -> bool {
        let last = date.last_of_month().day();
        match self {
            Self::Day(day) => i16::from(date.day()) == day.cast_signed(),
            Self::Last => date.day() == last,
            Self::Working(day) => {
                i8::try_from(*day).is_ok_and(|day| day <= last && nearest_working(date, day) == date.day())
            }
            Self::LastWorking => nearest_working(date, last) == date.day(),
        }
    }
}

/// The working day that is nearest to a day of the date's month, without leaving the month.
fn nearest_working(date: Date, day: i8) -> i8 {
    let last = date.last_of_month().day();
    let weekday = date.with().day(day).build().map_or(Weekday::Monday, Date::weekday);
    match weekday {
        Weekday::Saturday if day == 1 => 3,
        Weekday::Saturday => day - 1,
        Weekday::Sunday if day == last => day - 2,
        Weekday::Sunday => day + 1,
        _ => day,
    }
}

impl WeekDay {
    fn holds(&self, date: Date) -> bool {
        let is = |day: &u16| i16::from(date.weekday().to_sunday_one_offset()) == day.cast_signed();
        match self {
            Self::Day(day) => is(day),
            Self::Last(day) => is(day) && date.day() + 7 > date.last_of_month().day(),
            Self::Nth(day, nth) => is(day) && i16::from((date.day() - 1) / 7 + 1) == nth.cast_signed(),
        }
    }
}
