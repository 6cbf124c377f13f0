//! Event stream frames: a prelude with lengths and its CRC, headers, a payload, and the CRC of all.

use super::answer::content_type;
use crate::schema::{Kind, Protocol, Shape, Structure};
use crate::{Error, EventStream, Value, cbor, json, xml};
use bytes::{BufMut, Bytes, BytesMut};
use futures_util::stream::{self, Stream, StreamExt};

/// Header types that the protocol numbers.
const TRUE: u8 = 0;
const FALSE: u8 = 1;
const INT: u8 = 4;
const LONG: u8 = 5;
const BYTES: u8 = 6;
const TEXT: u8 = 7;
const TIMESTAMP: u8 = 8;

/// Lengths and their CRC, in bytes.
const PRELUDE_BYTES: usize = 12;
const CRC_BYTES: usize = 4;

/// The frames of an answer: the initial response where the protocol has one, then the events until the stream ends or fails.
pub(super) fn frames(
    protocol: Protocol,
    initial: Option<Vec<u8>>,
    shape: &'static Shape,
    events: &EventStream<Value>,
) -> impl Stream<Item = Bytes> + Send + 'static {
    let structure = shape.structure().expect("an event stream is a structure");
    let initial = initial.map(|payload| frame(&event_headers("initial-response", content_type(protocol)), &payload));
    let events = events.take().into_iter().map(StreamExt::fuse);
    let events = stream::iter(events).flatten();
    let events = events.scan(false, move |failed, event| {
        let done = std::mem::replace(failed, event.is_err());
        let frame = (!done).then(|| match event {
            Ok(event) => event_frame(protocol, structure, event),
            Err(error) => error_frame(protocol, structure, &error),
        });
        std::future::ready(frame)
    });
    stream::iter(initial).chain(events)
}

/// A header's value on its way out.
enum Header<'a> {
    Text(&'a str),
    Value(&'a Value),
}

fn event_headers<'a>(event: &'a str, content_type: &'a str) -> Vec<(&'a str, Header<'a>)> {
    vec![
        (":message-type", Header::Text("event")),
        (":event-type", Header::Text(event)),
        (":content-type", Header::Text(content_type)),
    ]
}

fn event_frame(protocol: Protocol, structure: &'static Structure, event: Value) -> Bytes {
    let Value::Struct(mut members) = event else {
        return error_frame(protocol, structure, &Error::internal("an event is a union"));
    };
    let Some((name, content)) = members.pop() else {
        return error_frame(protocol, structure, &Error::internal("an event has a member"));
    };
    let Some(member) = structure.member(name) else {
        return error_frame(protocol, structure, &Error::internal("an event is in the model"));
    };
    let (Value::Struct(fields), Some(event)) = (&content, member.shape.structure()) else {
        return frame(&event_headers(name, content_type(protocol)), b"");
    };
    if event.error.is_some() {
        return exception_frame(protocol, member.wire_name, &body(protocol, event, fields));
    }
    let (payload_type, payload) = event_payload(protocol, event, fields);
    let mut headers = event_headers(member.wire_name, payload_type);
    for (name, value) in fields {
        if let Some(member) = event.member(name).filter(|member| member.event_header) {
            headers.push((member.wire_name, Header::Value(value)));
        }
    }
    frame(&headers, &payload)
}

fn event_payload(protocol: Protocol, event: &Structure, fields: &[(&'static str, Value)]) -> (&'static str, Vec<u8>) {
    let Some(payload) = event.members.iter().find(|member| member.event_payload) else {
        return (content_type(protocol), body(protocol, event, fields));
    };
    let value = fields.iter().find(|(name, _)| *name == payload.name).map(|(_, value)| value);
    match (value, &payload.shape.kind) {
        (Some(Value::Blob(bytes)), _) => ("application/octet-stream", bytes.to_vec()),
        (Some(Value::Str(text)), _) => ("text/plain", text.clone().into_bytes()),
        (Some(Value::Struct(fields)), Kind::Structure(structure)) if protocol != Protocol::RestXml => {
            (content_type(protocol), body(protocol, structure, fields))
        }
        (Some(value @ Value::Struct(_)), _) => {
            let mut out = String::new();
            xml::write::open(&mut out, payload.shape.name, "");
            xml::write::write_content(&mut out, payload.shape, None, value);
            xml::write::close(&mut out, payload.shape.name);
            ("text/xml", out.into_bytes())
        }
        _ => ("application/octet-stream", Vec::new()),
    }
}

fn body(protocol: Protocol, structure: &Structure, fields: &[(&'static str, Value)]) -> Vec<u8> {
    let fields: Vec<(&'static str, Value)> = fields
        .iter()
        .filter(|(name, _)| structure.member(name).is_some_and(|member| !member.event_header))
        .cloned()
        .collect();
    let mut out = Vec::new();
    match protocol {
        Protocol::RpcV2Cbor => cbor::write_structure(&mut out, structure, &fields),
        Protocol::RestXml => {
            let mut text = String::new();
            xml::write::write_structure(&mut text, structure, &fields);
            out = text.into_bytes();
        }
        _ => json::write_structure(&mut out, structure, &fields),
    }
    out
}

/// A modelled error of the stream is an exception; any other is an error.
fn error_frame(protocol: Protocol, structure: &'static Structure, error: &Error) -> Bytes {
    let member =
        error.shape.and_then(|shape| structure.members.iter().find(|member| std::ptr::eq(member.shape, shape)));
    let message = error.message.as_deref().unwrap_or("");
    match member {
        Some(member) => exception_frame(protocol, member.wire_name, &super::errors::json_body(error, None)),
        None => frame(
            &[
                (":message-type", Header::Text("error")),
                (":error-code", Header::Text(&error.code)),
                (":error-message", Header::Text(message)),
            ],
            b"",
        ),
    }
}

fn exception_frame(protocol: Protocol, name: &str, payload: &[u8]) -> Bytes {
    let headers = [
        (":message-type", Header::Text("exception")),
        (":exception-type", Header::Text(name)),
        (":content-type", Header::Text(content_type(protocol))),
    ];
    frame(&headers, payload)
}

fn frame(headers: &[(&str, Header<'_>)], payload: &[u8]) -> Bytes {
    let mut head = Vec::new();
    for (name, value) in headers {
        write_header(&mut head, name, value);
    }
    let total = PRELUDE_BYTES + head.len() + payload.len() + CRC_BYTES;
    let mut out = BytesMut::with_capacity(total);
    out.put_u32(length(total));
    out.put_u32(length(head.len()));
    let crc = crc32(&out);
    out.put_u32(crc);
    out.put_slice(&head);
    out.put_slice(payload);
    let crc = crc32(&out);
    out.put_u32(crc);
    out.freeze()
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("a frame is far below 4 GiB")
}

fn write_header(out: &mut Vec<u8>, name: &str, value: &Header<'_>) {
    let start = out.len();
    out.push(u8::try_from(name.len()).expect("header names are short"));
    out.extend_from_slice(name.as_bytes());
    match value {
        Header::Text(text) => write_long(out, TEXT, text.as_bytes()),
        Header::Value(Value::Bool(true)) => out.push(TRUE),
        Header::Value(Value::Bool(false)) => out.push(FALSE),
        Header::Value(Value::Int(number)) => match i32::try_from(*number) {
            Ok(number) => write_number(out, INT, &number.to_be_bytes()),
            Err(_) => write_number(out, LONG, &number.to_be_bytes()),
        },
        Header::Value(Value::Blob(bytes)) => write_long(out, BYTES, bytes),
        Header::Value(Value::Str(text)) => write_long(out, TEXT, text.as_bytes()),
        Header::Value(Value::Time(time)) => write_number(out, TIMESTAMP, &time.ms().to_be_bytes()),
        // Nothing else may be a header in a model.
        Header::Value(_) => out.truncate(start),
    }
}

fn write_number(out: &mut Vec<u8>, kind: u8, bytes: &[u8]) {
    out.push(kind);
    out.extend_from_slice(bytes);
}

/// Text and bytes have a 16-bit length; what is longer is cut.
fn write_long(out: &mut Vec<u8>, kind: u8, bytes: &[u8]) {
    let length = u16::try_from(bytes.len()).unwrap_or(u16::MAX);
    out.push(kind);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(&bytes[..usize::from(length)]);
}

/// CRC-32 as in zlib.
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = crc_table();
    !bytes.iter().fold(!0, |crc, byte| TABLE[usize::from(crc.to_le_bytes()[0] ^ byte)] ^ crc >> 8)
}

#[expect(clippy::cast_possible_truncation, reason = "the index is below 256")]
const fn crc_table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let (mut crc, mut bit) = (index as u32, 0);
        while bit < 8 {
            crc = if crc & 1 == 1 { 0xedb8_8320 ^ crc >> 1 } else { crc >> 1 };
            bit += 1;
        }
        table[index] = crc;
        index += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_zlibs() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn an_empty_frame_has_sixteen_bytes() {
        let bytes = frame(&[], b"");
        assert_eq!(&bytes[..8], &[0, 0, 0, 16, 0, 0, 0, 0]);
        assert_eq!(&bytes[8..], &[0x05, 0xc2, 0x48, 0xeb, 0x7d, 0x98, 0xc8, 0xff]);
    }
}
