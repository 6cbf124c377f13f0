//! A program to execute: arguments, environment and working directory in the form the kernel wants them.

use std::ffi::{CStr, CString, c_char};

use crate::error::Error;

/// Everything `execve` needs, made before the fork so that the new process need not allocate.
pub(crate) struct Image {
    cwd: CString,
    /// Owns what `argv` and `envp` point to; never changed after construction.
    strings: Vec<CString>,
    argv: Vec<*const c_char>,
    envp: Vec<*const c_char>,
}

impl Image {
    /// Makes an image. The first argument is the program's path; there is no search along `PATH`.
    pub(crate) fn new(argv: &[String], env: &[(String, String)], cwd: &str) -> Result<Self, Error> {
        if argv.first().is_none_or(|program| !program.starts_with('/')) {
            return Err(Error::Invalid("the program must be an absolute path".into()));
        }
        let args = argv.iter().map(|arg| text(arg)).collect::<Result<Vec<_>, _>>()?;
        let vars = env.iter().map(|(name, value)| text(&format!("{name}={value}"))).collect::<Result<Vec<_>, _>>()?;
        Ok(Self::from_parts(text(cwd)?, args, vars))
    }

    fn from_parts(cwd: CString, args: Vec<CString>, vars: Vec<CString>) -> Self {
        let pointers = |strings: &[CString]| -> Vec<*const c_char> {
            strings.iter().map(|string| string.as_ptr()).chain([std::ptr::null()]).collect()
        };
        let (argv, envp) = (pointers(&args), pointers(&vars));
        let strings = args.into_iter().chain(vars).collect();
        Self { cwd, strings, argv, envp }
    }

    pub(crate) fn program(&self) -> *const c_char {
        self.argv[0]
    }

    /// The program and its arguments.
    pub(crate) fn arguments(&self) -> &[CString] {
        &self.strings[..self.argv.len() - 1]
    }

    pub(crate) fn argv(&self) -> *const *const c_char {
        self.argv.as_ptr()
    }

    pub(crate) fn envp(&self) -> *const *const c_char {
        self.envp.as_ptr()
    }

    pub(crate) fn cwd(&self) -> &CStr {
        &self.cwd
    }

    /// The flat form in which an image travels to a sandbox's init: count of arguments, then all strings with their NULs.
    pub(crate) fn encode(&self, out: &mut Vec<u8>) {
        let arguments = u32::try_from(self.argv.len() - 1).unwrap_or(u32::MAX);
        out.extend_from_slice(&arguments.to_le_bytes());
        out.extend_from_slice(self.cwd.as_bytes_with_nul());
        for string in &self.strings {
            out.extend_from_slice(string.as_bytes_with_nul());
        }
    }

    /// Reads what [`Image::encode`] wrote; `None` if it is not that.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let (count, rest) = bytes.split_first_chunk::<4>()?;
        let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
        let mut strings =
            rest.split_inclusive(|&byte| byte == 0).map(|s| CStr::from_bytes_with_nul(s).map(CStr::to_owned));
        let cwd = strings.next()?.ok()?;
        let mut args = strings.collect::<Result<Vec<_>, _>>().ok()?;
        if count == 0 || count > args.len() {
            return None;
        }
        let vars = args.split_off(count);
        Some(Self::from_parts(cwd, args, vars))
    }
}

fn text(value: &str) -> Result<CString, Error> {
    CString::new(value).map_err(|_| Error::Invalid("arguments and environment cannot hold a NUL byte".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_survives_its_journey() {
        let env = [("A".to_owned(), "1".to_owned()), ("B".to_owned(), String::new())];
        let image = Image::new(&["/bin/sh".into(), "-c".into(), String::new()], &env, "/var/task").expect("valid");
        let mut bytes = Vec::new();
        image.encode(&mut bytes);
        let copy = Image::decode(&bytes).expect("decodes");
        assert_eq!(copy.cwd, image.cwd);
        assert_eq!(copy.strings, image.strings);
        assert_eq!((copy.argv.len(), copy.envp.len()), (4, 3));
    }

    #[test]
    fn what_is_no_image_is_refused() {
        for (name, bytes) in [
            ("empty", &b""[..]),
            ("no strings", b"\x01\0\0\0"),
            ("too few", b"\x02\0\0\0/\0/bin/x\0"),
            ("no NUL", b"\x01\0\0\0/\0/bin/x"),
        ] {
            assert!(Image::decode(bytes).is_none(), "{name}");
        }
        assert!(Image::new(&["sh".into()], &[], "/").is_err(), "relative program");
        assert!(Image::new(&["/bin/sh".into(), "a\0b".into()], &[], "/").is_err(), "NUL");
    }
}
