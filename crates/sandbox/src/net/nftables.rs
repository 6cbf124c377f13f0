//! The packet filter and address translation of an instance (nf_tables).
//!
//! In the syntax of `nft`, for range 3 with addresses 100.67.0.0/16:
//! ```text
//! table inet freehold3 { flags owner
//!   chain input { type filter hook input priority -10
//!     iifname "fhld3v*" drop }
//!   chain output { type filter hook output priority -10
//!     oifname "fhld3v*" ct state established,related accept   # errors about their packets
//!     oifname "fhld3v*" drop }
//!   chain forward { type filter hook forward priority -10
//!     oifname "fhld3v*" ct state established,related accept
//!     oifname "fhld3v*" drop
//!     iifname "fhld3v*" meta nfproto != ipv4 drop
//!     iifname "fhld3v*" ip saddr & 255.255.0.0 != 100.67.0.0 drop
//!     iifname "fhld3v*" oifname "fhld*" drop
//!     iifname "fhld3v*" ip daddr & 255.255.0.0 == 169.254.0.0 drop
//!     iifname "fhld*" accept  oifname "fhld*" accept  drop   # only if the host was no router before
//!   }
//!   chain translate { type nat hook postrouting priority 100
//!     ip saddr & 255.255.0.0 == 100.67.0.0 oifname != "fhld*" masquerade } }
//! ```
//! The table belongs to the socket that made it: the kernel removes it with the process, and no other program changes it.

use std::net::Ipv4Addr;

use super::egress::{LINK_PREFIX, link_prefix, network};
use super::netlink::{APPEND, CREATE, Message, attribute, nested, text};

const BATCH_BEGIN: u16 = 16;
const BATCH_END: u16 = 17;
const NEW_TABLE: u16 = 10 << 8;
const NEW_CHAIN: u16 = (10 << 8) | 3;
const NEW_RULE: u16 = (10 << 8) | 6;
const NFTABLES: u16 = 10;

const INET: u8 = 1;
const REQUEST: u16 = 1;

/// The register that expressions compute in.
const REGISTER: [u8; 4] = 1_u32.to_be_bytes();
/// The register that takes a verdict.
const VERDICT: [u8; 4] = 0_u32.to_be_bytes();

/// All messages that make an instance's table, to be sent as one. `was_router`: the host forwarded packets before.
pub(super) fn ruleset(range: u32, was_router: bool) -> Vec<Message> {
    let table = format!("freehold{range}");
    let from_ours = || link_matches(Link::In, &link_prefix(range), true);
    let to_ours = || link_matches(Link::Out, &link_prefix(range), true);
    let to_any = |equal| link_matches(Link::Out, LINK_PREFIX, equal);
    let ours = |field, equal| address_matches(field, network(range), equal);
    let link_local = address_matches(Field::Destination, Ipv4Addr::new(169, 254, 0, 0), true);

    let mut messages = vec![batch(BATCH_BEGIN), new_table(&table)];
    messages.push(new_chain(&table, "input", "filter", Hook::Input));
    messages.push(new_chain(&table, "output", "filter", Hook::Output));
    messages.push(new_chain(&table, "forward", "filter", Hook::Forward));
    messages.push(new_chain(&table, "translate", "nat", Hook::Postrouting));
    let mut rule = |chain: &str, parts: &[Vec<Vec<u8>>]| messages.push(new_rule(&table, chain, &parts.concat()));
    rule("input", &[from_ours(), drop_it()]);
    rule("output", &[to_ours(), is_answer(), accept()]);
    rule("output", &[to_ours(), drop_it()]);
    rule("forward", &[to_ours(), is_answer(), accept()]);
    rule("forward", &[to_ours(), drop_it()]);
    rule("forward", &[from_ours(), is_not_ipv4(), drop_it()]);
    rule("forward", &[from_ours(), ours(Field::Source, false), drop_it()]);
    rule("forward", &[from_ours(), to_any(true), drop_it()]);
    rule("forward", &[from_ours(), link_local, drop_it()]);
    if !was_router {
        rule("forward", &[link_matches(Link::In, LINK_PREFIX, true), accept()]);
        rule("forward", &[to_any(true), accept()]);
        rule("forward", &[drop_it()]);
    }
    rule("translate", &[is_ipv4(), ours(Field::Source, true), to_any(false), vec![expression("masq", &[])]]);
    messages.push(batch(BATCH_END));
    messages
}

/// `struct nfgenmsg`.
fn header(family: u8, resource: u16) -> [u8; 4] {
    let [high, low] = resource.to_be_bytes();
    [family, 0, high, low]
}

fn batch(kind: u16) -> Message {
    Message::bare(kind, REQUEST, &header(0, NFTABLES))
}

fn new_table(name: &str) -> Message {
    const NAME: u16 = 1;
    const FLAGS: u16 = 2;
    const OWNER: u32 = 2;
    Message::new(NEW_TABLE, CREATE, &header(INET, 0)).with(NAME, &text(name)).with(FLAGS, &OWNER.to_be_bytes())
}

#[derive(Clone, Copy)]
enum Hook {
    Input = 1,
    Forward = 2,
    Output = 3,
    Postrouting = 4,
}

fn new_chain(table: &str, name: &str, kind: &str, hook: Hook) -> Message {
    const TABLE: u16 = 1;
    const NAME: u16 = 3;
    const HOOK: u16 = 4;
    const KIND: u16 = 7;
    const HOOK_NUMBER: u16 = 1;
    const PRIORITY: u16 = 2;
    let priority: i32 = if matches!(hook, Hook::Postrouting) { 100 } else { -10 };
    let place = [attribute(HOOK_NUMBER, &(hook as u32).to_be_bytes()), attribute(PRIORITY, &priority.to_be_bytes())];
    Message::new(NEW_CHAIN, CREATE, &header(INET, 0))
        .with(TABLE, &text(table))
        .with(NAME, &text(name))
        .with_nested(HOOK, &place)
        .with(KIND, &text(kind))
}

fn new_rule(table: &str, chain: &str, expressions: &[Vec<u8>]) -> Message {
    const TABLE: u16 = 1;
    const CHAIN: u16 = 2;
    const EXPRESSIONS: u16 = 4;
    Message::new(NEW_RULE, CREATE | APPEND, &header(INET, 0))
        .with(TABLE, &text(table))
        .with(CHAIN, &text(chain))
        .with_nested(EXPRESSIONS, expressions)
}

fn expression(name: &str, attributes: &[Vec<u8>]) -> Vec<u8> {
    const ELEMENT: u16 = 1;
    const NAME: u16 = 1;
    const DATA: u16 = 2;
    nested(ELEMENT, &[attribute(NAME, &text(name)), nested(DATA, attributes)])
}

#[derive(Clone, Copy)]
enum Link {
    In = 6,
    Out = 7,
}

/// The name of the packet's link begins with `prefix`, or does not.
fn link_matches(link: Link, prefix: &str, equal: bool) -> Vec<Vec<u8>> {
    vec![load_meta(link as u32), compare(equal, prefix.as_bytes())]
}

fn is_ipv4() -> Vec<Vec<u8>> {
    ip_version(true)
}

fn is_not_ipv4() -> Vec<Vec<u8>> {
    ip_version(false)
}

fn ip_version(equal: bool) -> Vec<Vec<u8>> {
    const PROTOCOL_FAMILY: u32 = 15;
    const IPV4: u8 = 2;
    vec![load_meta(PROTOCOL_FAMILY), compare(equal, &[IPV4])]
}

fn load_meta(key: u32) -> Vec<u8> {
    const DESTINATION: u16 = 1;
    const KEY: u16 = 2;
    expression("meta", &[attribute(DESTINATION, &REGISTER), attribute(KEY, &key.to_be_bytes())])
}

/// Where in the IPv4 header an address is.
#[derive(Clone, Copy)]
enum Field {
    Source = 12,
    Destination = 16,
}

/// The address is in `network`/16, or is not.
fn address_matches(field: Field, network: Ipv4Addr, equal: bool) -> Vec<Vec<u8>> {
    const DESTINATION: u16 = 1;
    const BASE: u16 = 2;
    const OFFSET: u16 = 3;
    const LENGTH: u16 = 4;
    const NETWORK_HEADER: u32 = 1;
    let load = expression(
        "payload",
        &[
            attribute(DESTINATION, &REGISTER),
            attribute(BASE, &NETWORK_HEADER.to_be_bytes()),
            attribute(OFFSET, &(field as u32).to_be_bytes()),
            attribute(LENGTH, &4_u32.to_be_bytes()),
        ],
    );
    vec![load, mask([255, 255, 0, 0]), compare(equal, &network.octets())]
}

/// The packet answers one that went out.
fn is_answer() -> Vec<Vec<u8>> {
    const DESTINATION: u16 = 1;
    const KEY: u16 = 2;
    const STATE: u32 = 0;
    const ESTABLISHED_OR_RELATED: u32 = 2 | 4;
    let load = expression("ct", &[attribute(DESTINATION, &REGISTER), attribute(KEY, &STATE.to_be_bytes())]);
    vec![load, mask(ESTABLISHED_OR_RELATED.to_ne_bytes()), compare(false, &[0; 4])]
}

fn mask(bits: [u8; 4]) -> Vec<u8> {
    const SOURCE: u16 = 1;
    const DESTINATION: u16 = 2;
    const LENGTH: u16 = 3;
    const MASK: u16 = 4;
    const XOR: u16 = 5;
    expression(
        "bitwise",
        &[
            attribute(SOURCE, &REGISTER),
            attribute(DESTINATION, &REGISTER),
            attribute(LENGTH, &4_u32.to_be_bytes()),
            nested(MASK, &[value(&bits)]),
            nested(XOR, &[value(&[0; 4])]),
        ],
    )
}

fn compare(equal: bool, bytes: &[u8]) -> Vec<u8> {
    const SOURCE: u16 = 1;
    const OPERATOR: u16 = 2;
    const DATA: u16 = 3;
    let operator = u32::from(!equal);
    expression(
        "cmp",
        &[attribute(SOURCE, &REGISTER), attribute(OPERATOR, &operator.to_be_bytes()), nested(DATA, &[value(bytes)])],
    )
}

fn value(bytes: &[u8]) -> Vec<u8> {
    const VALUE: u16 = 1;
    attribute(VALUE, bytes)
}

fn accept() -> Vec<Vec<u8>> {
    verdict(1)
}

fn drop_it() -> Vec<Vec<u8>> {
    verdict(0)
}

fn verdict(code: u32) -> Vec<Vec<u8>> {
    const DESTINATION: u16 = 1;
    const DATA: u16 = 2;
    const DATA_VERDICT: u16 = 2;
    const CODE: u16 = 1;
    let verdict = nested(DATA_VERDICT, &[attribute(CODE, &code.to_be_bytes())]);
    vec![expression("immediate", &[attribute(DESTINATION, &VERDICT), nested(DATA, &[verdict])])]
}
