//! Namespaces made ahead: what is ordered from the maker, what lies ready, and the slots they belong to.

use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use super::maker::{Made, Order};
use super::slots::Slots;
use crate::error::{At, Step, StepError};
use crate::wire;

/// The namespaces of one slot.
pub(super) struct Prepared {
    pub(super) slot: u32,
    pub(super) host_id: u32,
    pub(super) address: Option<Ipv4Addr>,
    pub(super) network: OwnedFd,
    /// Missing where the host has none.
    pub(super) user: Option<OwnedFd>,
}

/// How the maker fared with the first namespaces: what this host can do.
pub(super) struct Ability {
    pub(super) network: Result<(), StepError>,
    pub(super) user: Result<(), StepError>,
}

pub(super) struct Reserve {
    maker: OwnedFd,
    slots: Slots,
    ready: VecDeque<Prepared>,
    ordered: usize,
    /// How many are to lie ready while nobody waits.
    wanted: usize,
    /// This host can make user namespaces, so every sandbox gets one.
    user_required: bool,
    /// The last order failed: none is made for the reserve until one for a caller succeeds.
    failing: bool,
    buffer: Vec<u8>,
}

impl Reserve {
    /// Orders the first namespaces and waits for them, to learn what this host can do.
    pub(super) fn new(maker: OwnedFd, wanted: usize) -> Result<(Self, Ability), StepError> {
        let mut reserve = Self {
            maker,
            slots: Slots::new(),
            ready: VecDeque::new(),
            ordered: 0,
            wanted,
            user_required: false,
            failing: false,
            buffer: wire::buffer(),
        };
        reserve.order_one()?;
        let first = reserve.receive()?;
        let status = |made: &Result<OwnedFd, StepError>| made.as_ref().map(drop).map_err(|error| *error);
        let ability = Ability { network: status(&first.network), user: status(&first.user) };
        reserve.user_required = ability.user.is_ok();
        let _ = reserve.keep(first); // its failure is in `ability`
        Ok((reserve, ability))
    }

    /// The maker's socket: readable when there is a delivery.
    pub(super) fn deliveries(&self) -> BorrowedFd<'_> {
        self.maker.as_fd()
    }

    /// Orders enough for those who wait and for the reserve. An error means that the maker is gone.
    pub(super) fn order(&mut self, waiting: usize) -> Result<(), StepError> {
        let wanted = waiting + if self.failing { 0 } else { self.wanted };
        while self.ready.len() + self.ordered < wanted && self.order_one()? {}
        Ok(())
    }

    /// Takes a delivery; the inner error is that of the order.
    pub(super) fn take_delivery(&mut self) -> Result<Result<(), StepError>, StepError> {
        let delivery = self.receive()?;
        Ok(self.keep(delivery))
    }

    /// Whether [`Reserve::take`] has something to give.
    pub(super) fn is_ready(&self) -> bool {
        !self.ready.is_empty()
    }

    /// Whether nothing is ready and nothing will be: all slots are taken.
    pub(super) fn is_exhausted(&self) -> bool {
        self.ready.is_empty() && self.ordered == 0
    }

    pub(super) fn take(&mut self) -> Option<Prepared> {
        self.ready.pop_front()
    }

    /// Gives a slot back whose sandbox is gone.
    pub(super) fn free(&mut self, slot: u32) {
        self.slots.free(slot);
    }

    /// Whether there was a slot to order for.
    fn order_one(&mut self) -> Result<bool, StepError> {
        let Some(slot) = self.slots.take() else { return Ok(false) };
        self.ordered += 1;
        wire::send_json(&self.maker, &Order { slot }, &[]).at(Step::HelperSocket)?;
        Ok(true)
    }

    fn receive(&mut self) -> Result<Delivery, StepError> {
        let (made, fds): (Made, _) =
            wire::receive_json(&self.maker, &mut self.buffer).at(Step::HelperSocket)?.ok_or(super::GONE)?;
        self.ordered -= 1;
        let mut fds = fds.into_iter();
        let mut next = |status: Result<(), StepError>| status.and_then(|()| fds.next().ok_or(super::GONE));
        let (network, user) = (next(made.network), next(made.user));
        Ok(Delivery { slot: made.slot, host_id: made.host_id, address: made.address, network, user })
    }

    fn keep(&mut self, delivery: Delivery) -> Result<(), StepError> {
        let slot = delivery.slot;
        let outcome = delivery.into_prepared(self.user_required).map(|prepared| self.ready.push_back(prepared));
        self.failing = outcome.is_err();
        if self.failing {
            self.slots.free(slot);
        }
        outcome
    }
}

/// What the maker delivered for one slot.
struct Delivery {
    slot: u32,
    host_id: u32,
    address: Option<Ipv4Addr>,
    network: Result<OwnedFd, StepError>,
    user: Result<OwnedFd, StepError>,
}

impl Delivery {
    /// Without a network of its own no sandbox is made, and none without a user namespace if this host can make them.
    fn into_prepared(self, user_required: bool) -> Result<Prepared, StepError> {
        let Self { slot, host_id, address, network, user } = self;
        let user = if user_required { Some(user?) } else { user.ok() };
        Ok(Prepared { slot, host_id, address, network: network?, user })
    }
}
