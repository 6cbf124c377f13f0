//! Alarms: what is watched, its state, and what happens when that changes.

mod action;
mod change;
mod composite;
mod describe;
mod evaluate;
mod frame;
mod history;
mod message;
mod missing;
mod news;
mod put;
mod reason;
mod records;
mod rule;
mod show;
mod worker;

pub(crate) use action::{Actor, Work};
pub(crate) use records::ALARMS;
