//! Records in: bytes of CSV or JSON, as they come, become records.

use super::eval::Record;
use super::expression::Step;
use super::lexer::refused;
use crate::{error, limits};
use api::s3::{CSVInput, InputSerialization};
use contract::Error;
use serde_json::{Map, Value as Json};

/// How bytes are to be understood.
enum Form {
    Csv(Csv),
    Lines,
    Document,
}

struct Csv {
    header: Header,
    comment: Option<char>,
    quote: Option<char>,
    escape: Option<char>,
    field: String,
    record: Vec<u8>,
    /// Whether records go on behind an end of line that is quoted.
    quoted_ends: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Header {
    None,
    Ignore,
    Use,
}

/// What has come and is no record yet.
pub(super) struct Splitter {
    form: Form,
    rest: Vec<u8>,
    /// Whether the first record is still to come, which may be the header.
    first: bool,
    names: Vec<String>,
    range: Scanned,
}

/// Which records are meant, by the places of their first bytes.
#[derive(Default)]
struct Scanned {
    /// The place of the first byte that is no record yet.
    at: u64,
    /// Whether the first record has begun before the range.
    skip: bool,
    last: Option<u64>,
    /// Whether a record behind the range was seen.
    passed: bool,
}

impl Scanned {
    /// Whether the record that begins at the place belongs to it.
    fn takes(&mut self) -> bool {
        self.passed |= self.last.is_some_and(|last| self.at > last);
        !std::mem::take(&mut self.skip) && !self.passed
    }
}

fn single(text: Option<&String>, usual: char) -> Option<char> {
    match text {
        Some(text) => text.chars().next(),
        None => Some(usual),
    }
}

fn csv(given: &CSVInput) -> Csv {
    let record = given.record_delimiter.as_deref().filter(|text| !text.is_empty()).unwrap_or("\n");
    Csv {
        header: match given.file_header_info.as_deref() {
            Some("USE") => Header::Use,
            Some("IGNORE") => Header::Ignore,
            _ => Header::None,
        },
        comment: single(given.comments.as_ref(), '#'),
        quote: single(given.quote_character.as_ref(), '"'),
        escape: single(given.quote_escape_character.as_ref(), '"'),
        field: given.field_delimiter.clone().filter(|text| !text.is_empty()).unwrap_or_else(|| ",".to_owned()),
        record: record.as_bytes().to_vec(),
        quoted_ends: given.allow_quoted_record_delimiter == Some(true),
    }
}

impl Splitter {
    pub(super) fn new(given: &InputSerialization) -> Result<Self, Error> {
        let form = match (&given.csv, &given.json, &given.parquet) {
            (Some(given), None, None) => Form::Csv(csv(given)),
            (None, Some(json), None) => match json.r#type.as_deref() {
                Some("LINES") => Form::Lines,
                Some("DOCUMENT") => Form::Document,
                _ => return Err(error::malformed_xml()),
            },
            (None, None, Some(_)) => return Err(error::not_implemented("Parquet", "Parquet is not read")),
            _ => {
                let text = "Invalid data source type. Only CSV, JSON, and Parquet are supported.";
                return Err(refused("InvalidDataSource", text));
            }
        };
        Ok(Self { form, rest: Vec::new(), first: true, names: Vec::new(), range: Scanned::default() })
    }

    /// From now on takes the records that begin between two places, the last included. Gives the place from which bytes must come:
    /// the end before the range tells whether a record begins with it.
    pub(super) fn scan(&mut self, first: u64, last: u64) -> Result<u64, Error> {
        let end = match &self.form {
            Form::Csv(csv) if !csv.quoted_ends => csv.record.len() as u64,
            Form::Lines => 1,
            _ => {
                let text = "Scan range queries are not supported on this type of object.";
                return Err(refused("UnsupportedScanRangeInput", text));
            }
        };
        let at = first.saturating_sub(end);
        self.range = Scanned { at, skip: first > 0, last: Some(last), passed: false };
        self.first &= first == 0;
        Ok(at)
    }

    /// Whether the names of columns are in a first record that is not scanned.
    pub(super) fn lacks_names(&self) -> bool {
        !self.first && matches!(&self.form, Form::Csv(csv) if csv.header == Header::Use)
    }

    /// Takes the names of columns from the beginning of the object.
    pub(super) fn read_names(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let Form::Csv(csv) = &self.form else { return Ok(()) };
        let end = bytes.windows(csv.record.len()).position(|window| window == csv.record);
        let line = String::from_utf8_lossy(&bytes[..end.unwrap_or(bytes.len())]);
        self.names = csv.fields(line.strip_suffix('\r').unwrap_or(&line))?;
        Ok(())
    }

    /// Whether what is still to come is behind the range.
    pub(super) fn passed(&self) -> bool {
        self.range.passed
    }

    /// The records that these bytes complete.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<Vec<Record>, Error> {
        self.rest.extend_from_slice(bytes);
        let mut records = Vec::new();
        let mut at = 0;
        while let Some((len, next)) = self.end(at) {
            if self.range.takes() {
                let line = self.rest[at..at + len].to_vec();
                records.extend(self.record(&line)?);
            }
            at += next;
            self.range.at += next as u64;
        }
        self.rest.drain(..at);
        let max = match self.form {
            Form::Document => limits::SELECT_DOCUMENT_BYTES_MAX,
            _ => limits::SELECT_RECORD_BYTES_MAX,
        };
        if self.rest.len() > max {
            let text = "The length of a record in the input or result is greater than maxCharsPerRecord of 1 MB.";
            return Err(refused("OverMaxRecordSize", text));
        }
        Ok(records)
    }

    /// The records of what is left at the end.
    pub(super) fn finish(&mut self) -> Result<Vec<Record>, Error> {
        let rest = std::mem::take(&mut self.rest);
        if !rest.is_empty() && !self.range.takes() {
            return Ok(Vec::new());
        }
        if let Form::Document = self.form {
            let values = serde_json::Deserializer::from_slice(&rest).into_iter::<Json>();
            return values.map(|value| value.map(|value| Record { value }).map_err(|_| not_json())).collect();
        }
        Ok(if rest.is_empty() { Vec::new() } else { self.record(&rest)?.into_iter().collect() })
    }

    /// The length of the record that begins here, without and with its end.
    fn end(&self, from: usize) -> Option<(usize, usize)> {
        let rest = &self.rest[from..];
        let csv = match &self.form {
            Form::Document => return None,
            Form::Lines => return rest.iter().position(|byte| *byte == b'\n').map(|len| (len, len + 1)),
            Form::Csv(csv) => csv,
        };
        let quote = csv.quote.filter(|quote| csv.quoted_ends && quote.is_ascii()).map(|quote| quote as u8);
        let mut quoted = false;
        for (at, byte) in rest.iter().enumerate() {
            if Some(*byte) == quote {
                quoted = !quoted;
            } else if !quoted && rest[at..].starts_with(&csv.record) {
                return Some((at, at + csv.record.len()));
            }
        }
        None
    }

    fn record(&mut self, line: &[u8]) -> Result<Option<Record>, Error> {
        let text = std::str::from_utf8(line);
        let text = text
            .map_err(|_| refused("InvalidTextEncoding", "Invalid encoding type. Only UTF-8 encoding is supported."))?;
        let Form::Csv(csv) = &self.form else {
            if text.trim().is_empty() {
                return Ok(None);
            }
            return serde_json::from_str(text).map(|value| Some(Record { value })).map_err(|_| not_json());
        };
        let text = text.strip_suffix('\r').filter(|_| csv.record == b"\n").unwrap_or(text);
        if text.is_empty() || csv.comment.is_some_and(|comment| text.starts_with(comment)) {
            return Ok(None);
        }
        let fields = csv.fields(text)?;
        if std::mem::take(&mut self.first) && csv.header != Header::None {
            self.names = if csv.header == Header::Use { fields } else { Vec::new() };
            return Ok(None);
        }
        Ok(Some(Record { value: Json::Object(named(&self.names, fields)) }))
    }
}

/// Columns by their names in the header, or `_1`, `_2` where there is none.
fn named(names: &[String], fields: Vec<String>) -> Map<String, Json> {
    let mut columns = Map::new();
    for (at, field) in fields.into_iter().enumerate() {
        let name = names.get(at).filter(|name| !columns.contains_key(name.as_str())).cloned();
        columns.insert(name.unwrap_or_else(|| format!("_{}", at + 1)), Json::String(field));
    }
    columns
}

fn not_json() -> Error {
    refused("JSONParsingError", "Encountered an error parsing the JSON file. Check the file and try again.")
}

impl Csv {
    fn fields(&self, line: &str) -> Result<Vec<String>, Error> {
        let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            let behind = &rest[c.len_utf8()..];
            if quoted {
                let escapes =
                    Some(c) == self.escape && behind.chars().next().is_some_and(|next| Some(next) == self.quote);
                if escapes {
                    let quote = self.quote.unwrap_or('"');
                    field.push(quote);
                    rest = &behind[quote.len_utf8()..];
                    continue;
                }
                if Some(c) == self.quote {
                    quoted = false;
                } else {
                    field.push(c);
                }
                rest = behind;
            } else if let Some(next) = rest.strip_prefix(self.field.as_str()) {
                fields.push(std::mem::take(&mut field));
                rest = next;
            } else {
                if Some(c) == self.quote && field.is_empty() {
                    quoted = true;
                } else {
                    field.push(c);
                }
                rest = behind;
            }
        }
        if quoted {
            let text = "Encountered an error parsing the CSV file. Check the file and try again.";
            return Err(refused("CSVParsingError", text));
        }
        fields.push(field);
        Ok(fields)
    }
}

/// The items of a record that a path leads to.
pub(super) fn items(value: Json, steps: &[Step]) -> Vec<Json> {
    let mut values = vec![value];
    for step in steps {
        values = values
            .into_iter()
            .flat_map(|value| match (step, value) {
                (Step::All, Json::Array(items)) => items,
                (Step::All, other) => vec![other],
                (step, value) => super::eval::follow(&value, std::slice::from_ref(step)).cloned().into_iter().collect(),
            })
            .collect();
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn all(given: &InputSerialization, pieces: &[&str]) -> Result<Vec<Json>, Error> {
        let mut splitter = Splitter::new(given)?;
        let mut values = Vec::new();
        for piece in pieces {
            values.extend(splitter.push(piece.as_bytes())?.into_iter().map(|record| record.value));
        }
        values.extend(splitter.finish()?.into_iter().map(|record| record.value));
        Ok(values)
    }

    fn of_csv(csv: CSVInput) -> InputSerialization {
        InputSerialization { csv: Some(csv), ..InputSerialization::default() }
    }

    fn of_json(kind: &str) -> InputSerialization {
        let json = api::s3::JSONInput { r#type: Some(kind.to_owned()) };
        InputSerialization { json: Some(json), ..InputSerialization::default() }
    }

    #[test]
    fn lines_come_in_pieces() {
        let header = of_csv(CSVInput { file_header_info: Some("USE".into()), ..CSVInput::default() });
        let want = vec![json!({"a": "1", "b": "x,\"y"}), json!({"a": "2", "b": ""})];
        assert_eq!(all(&header, &["a,", "b\r\n#no\n1,\"x,\"\"y", "\"\n2,"]).ok(), Some(want));
        let plain = of_csv(CSVInput { field_delimiter: Some("||".into()), ..CSVInput::default() });
        assert_eq!(all(&plain, &["a||b"]).ok(), Some(vec![json!({"_1": "a", "_2": "b"})]));
        let quoted = of_csv(CSVInput { allow_quoted_record_delimiter: Some(true), ..CSVInput::default() });
        assert_eq!(all(&quoted, &["\"a\nb\"\nc"]).ok(), Some(vec![json!({"_1": "a\nb"}), json!({"_1": "c"})]));
        assert!(all(&of_csv(CSVInput::default()), &["\"open"]).is_err());
    }

    #[test]
    fn ranges_have_the_records_that_begin_in_them() {
        // Records begin at 0, 4, 8.
        let lines = "1,a\n2,b\n3,c";
        for (first, last, want) in [
            (0, 0, vec!["1"]),
            (0, 3, vec!["1"]),
            (0, 4, vec!["1", "2"]),
            (1, 7, vec!["2"]),
            (4, 4, vec!["2"]),
            (5, 100, vec!["3"]),
            (9, 100, vec![]),
        ] {
            let mut splitter = Splitter::new(&of_csv(CSVInput::default())).expect("fits");
            let from = splitter.scan(first, last).expect("lines have ranges");
            let mut values = Vec::new();
            for piece in lines.as_bytes()[usize::try_from(from).expect("small")..].chunks(3) {
                values.extend(splitter.push(piece).expect("CSV"));
            }
            values.extend(splitter.finish().expect("CSV"));
            let found: Vec<_> = values.iter().map(|record| record.value["_1"].as_str().unwrap_or("")).collect();
            assert_eq!(found, want, "{first}-{last}");
        }
        assert!(Splitter::new(&of_json("DOCUMENT")).expect("fits").scan(0, 1).is_err());
    }

    #[test]
    fn json_is_read() {
        assert_eq!(all(&of_json("LINES"), &["{\"a\"", ":1}\n\n{}"]).ok(), Some(vec![json!({"a": 1}), json!({})]));
        assert_eq!(all(&of_json("DOCUMENT"), &["{\"a\":\n", "[1]}"]).ok(), Some(vec![json!({"a": [1]})]));
        assert!(all(&of_json("LINES"), &["{"]).is_err());
        assert!(all(&InputSerialization::default(), &[]).is_err());
    }

    #[test]
    fn paths_lead_to_items() {
        let steps = [Step::Name("items".into(), false), Step::All];
        assert_eq!(items(json!({"items": [1, 2]}), &steps), [json!(1), json!(2)]);
        assert!(items(json!({}), &steps).is_empty());
    }
}
