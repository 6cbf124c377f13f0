//! What is compiled in each language, and where the code lies.

use crate::function::FunctionVersion;
use crate::limits;
use crate::pack::{Family, Pack};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The folder of a Python source's bytecode, as Python looks for it.
const PYTHON_FOLDER: &str = "__pycache__";
/// The folder, at the top of a package, of code that runtime clients look for.
pub(crate) const OWN_FOLDER: &str = ".freehold";
/// The longest name of a file.
const NAME_BYTES_MAX: usize = 255;

/// How the sources for one interpreter are compiled.
#[derive(Debug, Clone)]
pub(super) struct Dialect {
    family: Family,
    /// Which interpreter takes the code: `cpython-312`, `node-v20.1.0-51-921`.
    tag: String,
    /// Memory of the environment that compiles; little CPU comes with it, as nobody waits.
    memory_mb: u32,
}

impl Dialect {
    /// That of a pack's interpreter as it is started for functions of so much memory, if its code is kept.
    pub(super) fn of(pack: &Pack, memory_mb: u32) -> Option<Self> {
        let (tag, memory_mb) = match pack.family {
            Family::Python => (python_tag(&pack.version)?, limits::BYTECODE_MEMORY_MB),
            // V8 takes code only with the flags that it was made with: the most memory with which they are the same.
            Family::Node => {
                let class = pack.memory_class(memory_mb);
                (node_tag(&pack.version, &pack.command(class)), 2 * class - 1)
            }
            Family::Provided => return None,
        };
        Some(Self { family: pack.family, tag, memory_mb })
    }

    pub(super) fn tag(&self) -> &str {
        &self.tag
    }

    pub(super) fn memory_mb(&self) -> u32 {
        self.memory_mb
    }

    /// The handler of the function whose events are lists of sources.
    pub(super) fn handler(&self) -> &'static str {
        match self.family {
            Family::Python => "freehold_lambda.bytecode.compile_files",
            _ => "/var/runtime/lib/compiled.compileFiles",
        }
    }

    /// What of a version is compiled. Node.js's code is for the very content of its source, and of several layers a later one may cover
    /// the source alone.
    pub(super) fn packages(&self, of: &FunctionVersion) -> Vec<PathBuf> {
        let layers = of.layers.iter().filter(|_| self.family == Family::Python);
        std::iter::once(&of.code).chain(layers).cloned().collect()
    }

    /// Whether sources may be in a folder of this name.
    pub(super) fn looks_into(&self, folder: &Path) -> bool {
        !folder.ends_with(PYTHON_FOLDER) && !folder.ends_with(OWN_FOLDER)
    }

    pub(super) fn is_source(&self, path: &str, bytes: u64) -> bool {
        match self.family {
            Family::Python => path.ends_with(".py"),
            _ => (path.ends_with(".js") || path.ends_with(".cjs")) && bytes >= limits::COMPILED_FILE_LEAST,
        }
    }

    /// How much source is compiled in one go.
    pub(super) fn batch_bytes(&self) -> u64 {
        match self.family {
            Family::Python => limits::BYTECODE_BATCH_BYTES,
            _ => limits::COMPILED_BATCH_BYTES,
        }
    }

    /// Where the code of a source is, below the package: folder and name.
    pub(super) fn place(&self, source: &Path) -> Option<(PathBuf, String)> {
        let (folder, name) = match self.family {
            Family::Python => {
                let name = format!("{}.{}.pyc", source.file_stem()?.to_str()?, self.tag);
                (source.parent()?.join(PYTHON_FOLDER), name)
            }
            _ => (Path::new(OWN_FOLDER).join(&self.tag), uri_component(source.to_str()?)),
        };
        (name.len() <= NAME_BYTES_MAX).then_some((folder, name))
    }

    /// The code in what the compiler answered for a source.
    pub(super) fn code(&self, answered: &str) -> Option<Vec<u8>> {
        let bytes = STANDARD.decode(answered).ok()?;
        if self.family == Family::Python {
            return Some(bytes);
        }
        let mut code = Vec::new();
        let unpacked = flate2::read::GzDecoder::new(&bytes[..]).take(limits::COMPILED_CODE_MOST + 1);
        { unpacked }.read_to_end(&mut code).ok()?;
        (code.len() as u64 <= limits::COMPILED_CODE_MOST).then_some(code)
    }
}

/// `cpython-312`, of an interpreter whose bytecode is kept.
fn python_tag(version: &str) -> Option<String> {
    let mut numbers = version.split('.').map(|number| number.parse::<u8>().ok());
    (numbers.next()? == Some(3)).then_some(())?;
    Some(format!("cpython-3{}", numbers.next()??))
}

/// As the runtime client names it.
fn node_tag(version: &str, command: &[String]) -> String {
    let sizes = command.iter().filter(|argument| argument.starts_with("--max-"));
    let sizes =
        sizes.filter_map(|argument| argument.split_once('=')).fold(String::new(), |all, (_, size)| all + "-" + size);
    format!("node-v{version}{sizes}")
}

/// As JavaScript's `encodeURIComponent`.
fn uri_component(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
            name.push(byte.into());
        } else {
            write!(name, "%{byte:02X}").expect("writing to a string");
        }
    }
    name
}

#[cfg(test)]
pub(super) fn dialect(family: Family, tag: &str) -> Dialect {
    Dialect { family, tag: tag.to_owned(), memory_mb: 512 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_lies_where_the_runtimes_look_for_it() {
        let python = dialect(Family::Python, "cpython-311");
        let place = python.place(Path::new("a/b.py")).unwrap();
        assert_eq!(place, ("a/__pycache__".into(), "b.cpython-311.pyc".to_owned()));
        let node = dialect(Family::Node, "node-v20.1.0-51-921");
        let place = node.place(Path::new("lib/ä b.js")).unwrap();
        assert_eq!(place, (".freehold/node-v20.1.0-51-921".into(), "lib%2F%C3%A4%20b.js".to_owned()));
        assert_eq!(node.place(Path::new(&"a/".repeat(90))), None, "no file has so long a name");
    }

    #[test]
    fn tags_say_which_interpreter_takes_the_code() {
        assert_eq!(python_tag("3.12.4").as_deref(), Some("cpython-312"));
        assert_eq!((python_tag("2.7.1"), python_tag("3")), (None, None));
        let command =
            ["/usr/bin/node", "--max-semi-space-size=51", "--max-old-space-size=921", "/var/runtime/bootstrap.js"];
        assert_eq!(node_tag("20.1.0", &command.map(str::to_owned)), "node-v20.1.0-51-921");
    }

    #[test]
    fn nodes_code_comes_packed_and_has_a_bound() {
        let node = dialect(Family::Node, "node");
        let packed = |bytes: &[u8]| {
            let mut encoder = flate2::read::GzEncoder::new(bytes, flate2::Compression::fast());
            let mut packed = Vec::new();
            encoder.read_to_end(&mut packed).unwrap();
            STANDARD.encode(packed)
        };
        assert_eq!(node.code(&packed(b"code")).as_deref(), Some(&b"code"[..]));
        let most = usize::try_from(limits::COMPILED_CODE_MOST).unwrap();
        assert_eq!(node.code(&packed(&vec![0; most + 1])), None);
        assert_eq!((node.code("no base64!"), node.code(&STANDARD.encode("not packed"))), (None, None));
    }
}
