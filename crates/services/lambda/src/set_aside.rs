//! What the functions of an account and region have set aside of its concurrency, and whether more may be.

use crate::limits;
use crate::record;
use crate::text;
use contract::Error;
use std::collections::{BTreeMap, HashMap};
use store::{Failure, Key, Scan, Tx};

/// Reservations and provisioned environments of one account and region.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct SetAside {
    /// By function.
    reserved: BTreeMap<String, u32>,
    /// By function, then by version or alias.
    provisioned: BTreeMap<String, BTreeMap<String, u32>>,
}

impl SetAside {
    /// Reads it. In a transaction that also writes, nobody else gets in between.
    pub(crate) async fn read(tx: &Tx, place: &Key) -> Result<Self, Failure> {
        let mut all = Self::default();
        for (key, reserved) in tx.scan(&record::RESERVED, &Scan::prefix(place)).await? {
            all.reserved.insert(key.text(2).unwrap_or_default(), reserved.0);
        }
        for (key, provisioned) in tx.scan(&record::PROVISIONED, &Scan::prefix(place)).await? {
            let of = all.provisioned.entry(key.text(2).unwrap_or_default()).or_default();
            of.insert(key.text(3).unwrap_or_default(), provisioned.requested);
        }
        Ok(all)
    }

    pub(crate) fn reserved(&self, name: &str) -> Option<u32> {
        self.reserved.get(name).copied()
    }

    /// Provisioned environments of a function, by version or alias.
    pub(crate) fn provisioned(&self, name: &str) -> HashMap<String, u32> {
        self.provisioned.get(name).into_iter().flatten().map(|(qualifier, count)| (qualifier.clone(), *count)).collect()
    }

    fn provisioned_sum(&self, name: &str) -> u32 {
        self.provisioned.get(name).into_iter().flat_map(BTreeMap::values).sum()
    }

    /// What is left for functions that have set nothing aside.
    pub(crate) fn unreserved(&self) -> u32 {
        let reserved: u32 = self.reserved.values().sum();
        let free = self.provisioned.keys().filter(|name| !self.reserved.contains_key(*name));
        let provisioned: u32 = free.map(|name| self.provisioned_sum(name)).sum();
        limits::CONCURRENCY.cast_unsigned().saturating_sub(reserved.saturating_add(provisioned))
    }

    /// Reserves concurrency for a function.
    pub(crate) fn reserve(&mut self, name: &str, count: u32) -> Result<(), Error> {
        let provisioned = self.provisioned_sum(name);
        if count < provisioned {
            // The blanks are AWS's.
            return Err(text::invalid(format!(
                " ReservedConcurrentExecutions  {count} should not be lower than function's total provisioned concurrency [{provisioned}]."
            )));
        }
        self.reserved.remove(name);
        let free = self.unreserved().saturating_add(provisioned);
        if free < count.saturating_add(limits::UNRESERVED_MIN) {
            return Err(text::below_unreserved_minimum("ReservedConcurrentExecutions"));
        }
        self.reserved.insert(name.to_owned(), count);
        Ok(())
    }

    /// Provisions environments for a version or an alias of a function.
    pub(crate) fn provision(&mut self, name: &str, qualifier: &str, count: u32) -> Result<(), Error> {
        self.provisioned.entry(name.to_owned()).or_default().remove(qualifier);
        match self.reserved(name) {
            Some(reserved) if self.provisioned_sum(name).saturating_add(count) > reserved => {
                return Err(text::invalid(
                    "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function",
                ));
            }
            Some(_) => {}
            None => check_unreserved(self.unreserved(), count)?,
        }
        self.provisioned.entry(name.to_owned()).or_default().insert(qualifier.to_owned(), count);
        Ok(())
    }
}

fn check_unreserved(free: u32, count: u32) -> Result<(), Error> {
    if count > free {
        return Err(text::over_limit(format!(
            "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [{free}]."
        )));
    }
    if free - count < limits::UNRESERVED_MIN {
        return Err(text::below_unreserved_minimum("ConcurrentExecutions"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(result: Result<(), Error>, expected: Option<&str>) {
        assert_eq!(result.err().and_then(|error| error.message).as_deref(), expected);
    }

    #[test]
    fn a_hundred_stay_unreserved() {
        let text = "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100].";
        let mut all = SetAside::default();
        check(all.reserve("f", 901), Some(text));
        check(all.reserve("f", 900), None);
        assert_eq!(all.unreserved(), 100);
        check(all.reserve("g", 1), Some(text));
        check(all.reserve("g", 0), None);
        check(all.reserve("f", 10), None);
        assert_eq!((all.unreserved(), all.reserved("f"), all.reserved("h")), (990, Some(10), None));
    }

    #[test]
    fn provisioned_stays_within_what_is_reserved() {
        let mut all = SetAside::default();
        check(all.reserve("f", 3), None);
        let text =
            "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function";
        check(all.provision("f", "1", 4), Some(text));
        check(all.provision("f", "1", 2), None);
        check(all.provision("f", "2", 2), Some(text));
        check(all.provision("f", "1", 3), None);
        let text =
            " ReservedConcurrentExecutions  1 should not be lower than function's total provisioned concurrency [3].";
        check(all.reserve("f", 1), Some(text));
        assert_eq!(all.unreserved(), 997, "what is provisioned within a reservation is not counted twice");
    }

    #[test]
    fn provisioned_without_a_reservation_comes_out_of_the_account() {
        let mut all = SetAside::default();
        let greater =
            "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [1000].";
        let below = "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100].";
        check(all.provision("f", "1", 1001), Some(greater));
        check(all.provision("f", "1", 901), Some(below));
        check(all.provision("f", "1", 900), None);
        assert_eq!(all.unreserved(), 100);
        check(all.reserve("f", 900), None);
        assert_eq!(all.unreserved(), 100, "a reservation takes its own provisioned environments in");
    }
}
