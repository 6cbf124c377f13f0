//! The little of DER that a CMS signature is made of.

pub(crate) const OBJECT: u8 = 0x06;
pub(crate) const OCTETS: u8 = 0x04;
pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const UTF8: u8 = 0x0c;
pub(crate) const TIME: u8 = 0x18;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;
/// `[0]`, constructed.
pub(crate) const CONTEXT_0: u8 = 0xa0;
/// `[1]`, constructed.
pub(crate) const CONTEXT_1: u8 = 0xa1;

/// An element with these contents.
pub(crate) fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let length = body.len().to_be_bytes();
    let significant = &length[length.iter().position(|byte| *byte != 0).unwrap_or(length.len() - 1)..];
    let mut made = vec![tag];
    if body.len() < 0x80 {
        made.push(significant[0]);
    } else {
        made.push(0x80 | u8::try_from(significant.len()).unwrap_or(8));
        made.extend(significant);
    }
    made.extend(body);
    made
}

/// A set in the order that DER asks for.
pub(crate) fn set(tag: u8, mut parts: Vec<Vec<u8>>) -> Vec<u8> {
    parts.sort();
    element(tag, &parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// An element that was read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Element<'a> {
    pub(crate) tag: u8,
    pub(crate) body: &'a [u8],
    /// With tag and length.
    pub(crate) whole: &'a [u8],
}

/// Elements one after another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    /// The next element, if it has this tag.
    pub(crate) fn read(&mut self, tag: u8) -> Option<Element<'a>> {
        let mut ahead = *self;
        let element = ahead.next().filter(|element| element.tag == tag)?;
        *self = ahead;
        Some(element)
    }

    /// As [`Reader::read`]; an element of indefinite length reaches to the end. AWS's envelopes are two of them.
    pub(crate) fn read_envelope(&mut self, tag: u8) -> Option<Element<'a>> {
        match self.0 {
            [first, 0x80, body @ ..] if *first == tag => {
                let whole = self.0;
                self.0 = &[];
                Some(Element { tag, body, whole })
            }
            _ => self.read(tag),
        }
    }
}

impl<'a> Iterator for Reader<'a> {
    type Item = Element<'a>;

    fn next(&mut self) -> Option<Element<'a>> {
        let (&tag, rest) = self.0.split_first()?;
        let (&first, rest) = rest.split_first()?;
        let (length, rest) = match first {
            0..=0x7f => (usize::from(first), rest),
            0x81..=0x84 => {
                let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
                (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
            }
            _ => return None,
        };
        let (body, after) = rest.split_at_checked(length)?;
        let whole = &self.0[..self.0.len() - after.len()];
        self.0 = after;
        Some(Element { tag, body, whole })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for size in [0, 1, 0x7f, 0x80, 0xff, 0x100, 0x1_0000] {
            let body = vec![7; size];
            let made = [element(OCTETS, &[&body]), element(INTEGER, &[&[1]])].concat();
            let mut reader = Reader(&made);
            assert_eq!(reader.read(OCTETS).map(|element| element.body), Some(&*body), "{size}");
            assert_eq!(reader.read(OCTETS).map(|element| element.tag), None);
            assert_eq!(reader.read(INTEGER).map(|element| element.whole), Some(&[2, 1, 1][..]));
            assert_eq!(reader.next().map(|element| element.tag), None);
        }
    }

    #[test]
    fn what_is_cut_off_is_nothing() {
        let made = element(SEQUENCE, &[&[1; 200]]);
        for end in 0..made.len() {
            assert!(Reader(&made[..end]).next().is_none(), "{end}");
        }
    }
}
