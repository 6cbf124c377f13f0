//! CBOR (RFC 8949) by schema: the bodies of `smithy-rpc-v2-cbor`.

use crate::json::serialization;
use crate::scalar::integer_fits;
use crate::schema::{Kind, Shape, Structure};
use crate::{Error, Timestamp, Value};
use bytes::Bytes;

/// How deep values may nest.
const DEPTH_MAX: usize = 128;

const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const TAG: u8 = 6;
const SIMPLE: u8 = 7;
/// The additional information of an indefinite length.
const INDEFINITE: u8 = 31;
const BREAK: u8 = 0xff;
/// The tag of seconds since 1970.
const EPOCH_TAG: u64 = 1;

/// Any CBOR item.
#[derive(Debug, Clone, PartialEq)]
enum Item {
    Int(i64),
    Float(f64),
    Bool(bool),
    Null,
    Bytes(Vec<u8>),
    Text(String),
    Array(Vec<Item>),
    Map(Vec<(String, Item)>),
}

/// Reads a structure. An empty body is an empty structure.
pub(crate) fn read_structure(structure: &'static Structure, body: &[u8]) -> Result<Vec<(&'static str, Value)>, Error> {
    if body.is_empty() {
        return Ok(Vec::new());
    }
    let item = Reader { rest: body, depth: 0 }.item().ok_or_else(|| serialization(None))?;
    members(structure, item)
}

fn members(structure: &'static Structure, item: Item) -> Result<Vec<(&'static str, Value)>, Error> {
    let Item::Map(mut entries) = item else { return Err(serialization(None)) };
    let mut members = Vec::new();
    for member in structure.members {
        let Some(index) = entries.iter().position(|(key, _)| key == member.wire_name) else { continue };
        match entries.swap_remove(index).1 {
            Item::Null => {}
            item => members.push((member.name, value(member.shape, item)?)),
        }
    }
    Ok(members)
}

fn value(shape: &'static Shape, item: Item) -> Result<Value, Error> {
    Ok(match (&shape.kind, item) {
        (Kind::Structure(structure), item) => Value::Struct(members(structure, item)?),
        (Kind::List(member, _), Item::Array(items)) => {
            Value::List(items.into_iter().map(|item| nullable(member.shape, item)).collect::<Result<_, _>>()?)
        }
        (Kind::Map(_, member, _), Item::Map(entries)) => Value::Map(
            entries
                .into_iter()
                .map(|(key, item)| Ok((key, nullable(member.shape, item)?)))
                .collect::<Result<_, Error>>()?,
        ),
        (Kind::Boolean, Item::Bool(value)) => Value::Bool(value),
        (Kind::Integer | Kind::Long, Item::Int(number)) if integer_fits(shape, number) => Value::Int(number),
        (Kind::Float | Kind::Double, Item::Float(number)) => Value::Float(number),
        (Kind::Float | Kind::Double, Item::Int(number)) => Value::Float(float(number)),
        (Kind::String(_), Item::Text(text)) => Value::Str(text),
        (Kind::Blob(_), Item::Bytes(bytes)) => Value::Blob(Bytes::from(bytes)),
        (Kind::Timestamp(_), Item::Int(number)) => time(float(number))?,
        (Kind::Timestamp(_), Item::Float(number)) => time(number)?,
        _ => return Err(serialization(None)),
    })
}

fn nullable(shape: &'static Shape, item: Item) -> Result<Value, Error> {
    if item == Item::Null { Ok(Value::Null) } else { value(shape, item) }
}

#[expect(clippy::cast_precision_loss, reason = "CBOR lets a whole number stand for a floating point one")]
fn float(number: i64) -> f64 {
    number as f64
}

fn time(seconds: f64) -> Result<Value, Error> {
    Timestamp::from_seconds(seconds).map(Value::Time).ok_or_else(|| serialization(None))
}

/// Reads items; every method gives `None` on malformed input.
struct Reader<'a> {
    rest: &'a [u8],
    depth: usize,
}

impl<'a> Reader<'a> {
    fn item(&mut self) -> Option<Item> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return None;
        }
        let head = self.byte()?;
        let (major, info) = (head >> 5, head & 0x1f);
        let item = match major {
            UNSIGNED => Item::Int(i64::try_from(self.argument(info)?).ok()?),
            NEGATIVE => Item::Int(-1 - i64::try_from(self.argument(info)?).ok()?),
            BYTES => Item::Bytes(self.string(BYTES, info)?),
            TEXT => Item::Text(String::from_utf8(self.string(TEXT, info)?).ok()?),
            ARRAY => Item::Array(self.many(info, Self::item)?),
            MAP => Item::Map(self.many(info, |reader| match reader.item()? {
                Item::Text(key) => Some((key, reader.item()?)),
                _ => None,
            })?),
            TAG => {
                self.argument(info)?;
                self.item()?
            }
            _ => self.simple(info)?,
        };
        self.depth -= 1;
        Some(item)
    }

    fn simple(&mut self, info: u8) -> Option<Item> {
        Some(match info {
            20 => Item::Bool(false),
            21 => Item::Bool(true),
            22 | 23 => Item::Null,
            25 => Item::Float(half(u16::from_be_bytes(self.take(2)?.try_into().ok()?))),
            26 => Item::Float(f64::from(f32::from_be_bytes(self.take(4)?.try_into().ok()?))),
            27 => Item::Float(f64::from_be_bytes(self.take(8)?.try_into().ok()?)),
            _ => return None,
        })
    }

    fn argument(&mut self, info: u8) -> Option<u64> {
        let length = match info {
            0..=23 => return Some(u64::from(info)),
            24..=27 => 1 << (info - 24),
            _ => return None,
        };
        Some(self.take(length)?.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    fn string(&mut self, major: u8, info: u8) -> Option<Vec<u8>> {
        if info != INDEFINITE {
            let length = usize::try_from(self.argument(info)?).ok()?;
            return self.take(length).map(<[u8]>::to_vec);
        }
        let mut whole = Vec::new();
        while !self.at_break()? {
            let head = self.byte()?;
            if head >> 5 != major || head & 0x1f == INDEFINITE {
                return None;
            }
            let length = usize::try_from(self.argument(head & 0x1f)?).ok()?;
            whole.extend_from_slice(self.take(length)?);
        }
        Some(whole)
    }

    fn many<T>(&mut self, info: u8, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut items = Vec::new();
        if info == INDEFINITE {
            while !self.at_break()? {
                items.push(read(self)?);
            }
        } else {
            for _ in 0..self.argument(info)? {
                items.push(read(self)?);
            }
        }
        Some(items)
    }

    fn at_break(&mut self) -> Option<bool> {
        let found = *self.rest.first()? == BREAK;
        if found {
            self.rest = &self.rest[1..];
        }
        Some(found)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }
}

/// A half-precision number.
fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
    let magnitude = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        exponent => (1.0 + fraction / 1024.0) * 2f64.powi(exponent - 15),
    };
    if bits >> 15 == 1 { -magnitude } else { magnitude }
}

/// Writes a structure.
pub(crate) fn write_structure(out: &mut Vec<u8>, structure: &Structure, members: &[(&'static str, Value)]) {
    let given: Vec<_> = members
        .iter()
        .filter_map(|(name, value)| Some((structure.member(name)?, value)))
        .filter(|(_, value)| is_body(value))
        .collect();
    write_head(out, MAP, given.len() as u64);
    for (member, value) in given {
        write_text(out, member.wire_name);
        write_value(out, member.shape, value);
    }
}

fn is_body(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Events(_) | Value::Stream(_))
}

/// Writes a value of a shape.
pub(crate) fn write_value(out: &mut Vec<u8>, shape: &Shape, value: &Value) {
    match (value, &shape.kind) {
        (Value::Struct(members), Kind::Structure(structure)) => write_structure(out, structure, members),
        (Value::List(items), Kind::List(member, _)) => {
            write_head(out, ARRAY, items.len() as u64);
            items.iter().for_each(|item| write_value(out, member.shape, item));
        }
        (Value::Map(entries), Kind::Map(_, member, _)) => {
            write_head(out, MAP, entries.len() as u64);
            for (key, value) in entries {
                write_text(out, key);
                write_value(out, member.shape, value);
            }
        }
        (Value::Bool(value), _) => out.push(SIMPLE << 5 | if *value { 21 } else { 20 }),
        (Value::Int(number), _) => write_int(out, *number),
        (Value::Float(number), _) => write_float(out, *number),
        (Value::Str(text), _) => write_text(out, text),
        (Value::Blob(bytes), _) => {
            write_head(out, BYTES, bytes.len() as u64);
            out.extend_from_slice(bytes);
        }
        (Value::Time(time), _) => write_time(out, *time),
        _ => out.push(SIMPLE << 5 | 22),
    }
}

fn write_time(out: &mut Vec<u8>, time: Timestamp) {
    write_head(out, TAG, EPOCH_TAG);
    if time.0 % 1_000_000 == 0 { write_int(out, time.0 / 1_000_000) } else { write_float(out, float(time.0) / 1e6) }
}

fn write_int(out: &mut Vec<u8>, number: i64) {
    match u64::try_from(number) {
        Ok(number) => write_head(out, UNSIGNED, number),
        Err(_) => write_head(out, NEGATIVE, (-1 - number).unsigned_abs()),
    }
}

fn write_float(out: &mut Vec<u8>, number: f64) {
    out.push(SIMPLE << 5 | 27);
    out.extend_from_slice(&number.to_be_bytes());
}

/// Writes a text item.
pub(crate) fn write_text(out: &mut Vec<u8>, text: &str) {
    write_head(out, TEXT, text.len() as u64);
    out.extend_from_slice(text.as_bytes());
}

/// Writes the head of a map of that many entries.
pub(crate) fn write_map_head(out: &mut Vec<u8>, entries: usize) {
    write_head(out, MAP, entries as u64);
}

fn write_head(out: &mut Vec<u8>, major: u8, argument: u64) {
    let major = major << 5;
    let bytes = argument.to_be_bytes();
    match argument {
        0..=23 => out.push(major | bytes[7]),
        24..=0xff => out.extend_from_slice(&[major | 24, bytes[7]]),
        0x100..=0xffff => {
            out.push(major | 25);
            out.extend_from_slice(&bytes[6..]);
        }
        0x1_0000..=0xffff_ffff => {
            out.push(major | 26);
            out.extend_from_slice(&bytes[4..]);
        }
        _ => {
            out.push(major | 27);
            out.extend_from_slice(&bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], wanted: impl Into<Option<Item>>) {
        assert_eq!(Reader { rest: bytes, depth: 0 }.item(), wanted.into(), "{bytes:x?}");
    }

    #[test]
    fn items_of_the_specification_are_read() {
        check(&[0x18, 0x64], Some(Item::Int(100)));
        check(&[0x38, 0x63], Some(Item::Int(-100)));
        check(&[0x1b, 0, 0, 0, 0xe8, 0xd4, 0xa5, 0x10, 0], Some(Item::Int(1_000_000_000_000)));
        check(&[0xf9, 0x3e, 0], Some(Item::Float(1.5)));
        check(&[0xf9, 0x00, 0x01], Some(Item::Float(5.960_464_477_539_063e-8)));
        check(&[0xfa, 0x47, 0xc3, 0x50, 0], Some(Item::Float(100_000.0)));
        check(&[0xc1, 0x1a, 0x51, 0x4b, 0x67, 0xb0], Some(Item::Int(1_363_896_240)));
        check(&[0x5f, 0x42, 1, 2, 0x43, 3, 4, 5, 0xff], Some(Item::Bytes(vec![1, 2, 3, 4, 5])));
        check(
            &[0x9f, 1, 0x82, 2, 3, 0xff],
            Some(Item::Array(vec![Item::Int(1), Item::Array(vec![Item::Int(2), Item::Int(3)])])),
        );
        check(&[0xbf, 0x61, b'a', 0xf5, 0xff], Some(Item::Map(vec![("a".into(), Item::Bool(true))])));
    }

    #[test]
    fn what_is_cut_short_or_too_deep_is_refused() {
        check(&[], None);
        check(&[0x62, b'a'], None);
        check(&[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], None);
        check(&[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1], None);
        check(&[0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], None);
        check(&[0x81; 10_000], None);
    }
}
