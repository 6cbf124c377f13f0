//! A Python interpreter that is brought up once, in a process whose copies become functions' runtimes.
//!
//! The interpreter's shared library is loaded into our own executable, which runs the runtime client's script by it. The script
//! imports what nearly every function needs and then the module `_freehold`, whose import makes copies for as long as they are
//! wanted: so nothing here knows how Python lays out its objects. What all copies of a parent share, since it was chosen when the
//! interpreter started: the seed of string hashes and the addresses of libraries. `runtimes/README.md` has the trade.

use crate::image::{self, take::Taken};
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::sync::OnceLock;

/// The hidden subcommand of our executable that becomes a parent: then the library, and the command line of the interpreter.
pub const SUBCOMMAND: &str = "sandbox-parent";

/// What a copy runs: the rest of the runtime client's life.
const COPY: &CStr = c"from freehold_lambda import runtime; runtime.copied()";

type Call = unsafe extern "C" fn();
type SetError = unsafe extern "C" fn(*mut c_void, *const c_char);
type RunString = unsafe extern "C" fn(*const c_char, *mut c_void) -> c_int;
type RunMain = unsafe extern "C" fn(c_int, *mut *mut c_char) -> c_int;
type Make = extern "C" fn() -> *mut c_void;
type AppendModule = unsafe extern "C" fn(*const c_char, Make) -> c_int;

/// The functions of the library that are needed after it runs; all are of Python's stable interface.
#[derive(Clone, Copy)]
struct Library {
    before_fork: Call,
    after_fork_parent: Call,
    after_fork_child: Call,
    run_string: RunString,
    set_error: SetError,
    /// Where the interpreter keeps its `ImportError`.
    import_error: Place,
}

/// An address of the library's.
#[derive(Clone, Copy)]
struct Place(*const *mut c_void);

#[expect(unsafe_code, reason = "an address that never changes")]
// SAFETY: it is of a constant of the library, which stays loaded.
unsafe impl Send for Place {}
#[expect(unsafe_code, reason = "an address that never changes")]
// SAFETY: as above.
unsafe impl Sync for Place {}

static LIBRARY: OnceLock<Library> = OnceLock::new();

/// Becomes the parent that the process's arguments ask for; the exit code when it is not wanted any more.
#[must_use]
pub fn parent_main() -> i32 {
    let arguments: Vec<CString> = std::env::args().skip(2).filter_map(|argument| CString::new(argument).ok()).collect();
    let Some((library, command)) = arguments.split_first() else { return 2 };
    match load(library) {
        Some((library, append, main)) => run(library, append, main, command),
        None => 1,
    }
}

#[expect(unsafe_code, reason = "a library that is found at run time")]
fn load(path: &CStr) -> Option<(Library, AppendModule, RunMain)> {
    // SAFETY: the path is NUL-terminated. Global, because extension modules look for the interpreter's symbols among all.
    let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_GLOBAL) };
    if handle.is_null() {
        return None;
    }
    let find = |name: &CStr| {
        // SAFETY: the handle is open and stays so; the name is NUL-terminated.
        let symbol = unsafe { libc::dlsym(handle, name.as_ptr()) };
        (!symbol.is_null()).then_some(symbol)
    };
    // SAFETY: these functions have had these signatures since Python 3.7 (`Py_BytesMain` since 3.8).
    unsafe {
        let library = Library {
            before_fork: std::mem::transmute::<*mut c_void, Call>(find(c"PyOS_BeforeFork")?),
            after_fork_parent: std::mem::transmute::<*mut c_void, Call>(find(c"PyOS_AfterFork_Parent")?),
            after_fork_child: std::mem::transmute::<*mut c_void, Call>(find(c"PyOS_AfterFork_Child")?),
            run_string: std::mem::transmute::<*mut c_void, RunString>(find(c"PyRun_SimpleStringFlags")?),
            set_error: std::mem::transmute::<*mut c_void, SetError>(find(c"PyErr_SetString")?),
            import_error: Place(find(c"PyExc_ImportError")?.cast()),
        };
        let append = std::mem::transmute::<*mut c_void, AppendModule>(find(c"PyImport_AppendInittab")?);
        let main = std::mem::transmute::<*mut c_void, RunMain>(find(c"Py_BytesMain")?);
        Some((library, append, main))
    }
}

#[expect(unsafe_code, reason = "calls into the interpreter")]
fn run(library: Library, append: AppendModule, main: RunMain, command: &[CString]) -> i32 {
    LIBRARY.get_or_init(|| library);
    let mut argv: Vec<*mut c_char> = command.iter().map(|argument| argument.as_ptr().cast_mut()).collect();
    let count = c_int::try_from(argv.len()).unwrap_or(0);
    argv.push(std::ptr::null_mut());
    // SAFETY: the module is added before the interpreter starts, as it must be; `argv` is null-terminated, and its strings live
    // until the interpreter has ended.
    unsafe {
        let modules: [(&CStr, Make); 3] =
            [(c"_freehold", serve), (c"_freehold_take", take), (c"_freehold_assume", assume)];
        if modules.iter().any(|(name, make)| append(name.as_ptr(), *make) != 0) {
            return 1;
        }
        main(count, argv.as_mut_ptr())
    }
}

/// The import of `_freehold_take` writes the process down. It always fails: the text says whether this is the process that was to be
/// written down, or one that has become it.
extern "C" fn take() -> *mut c_void {
    match image::take::take() {
        Taken::Restored => fail(c"restored"),
        Taken::Refused(reason) => fail(&CString::new(reason).unwrap_or_default()),
    }
}

/// The import of `_freehold_assume` becomes the process whose image comes over the control socket, or fails.
extern "C" fn assume() -> *mut c_void {
    fail(&CString::new(image::assume::assume().to_string()).unwrap_or_default())
}

/// What an import that fails gives.
#[expect(unsafe_code, reason = "a call into the interpreter")]
fn fail(text: &CStr) -> *mut c_void {
    let library = library();
    // SAFETY: within an import, by the thread that holds the interpreter's lock; the exception is one of the interpreter's constants.
    unsafe { (library.set_error)(*library.import_error.0, text.as_ptr()) };
    std::ptr::null_mut()
}

/// The import of `_freehold`. Never returns: with its end the process has none to live for.
extern "C" fn serve() -> *mut c_void {
    image::take::found_lineage();
    let rites = sandbox::Rites { before: before_fork, after: after_fork, copy };
    std::process::exit(sandbox::serve_births(&rites))
}

fn library() -> Library {
    *LIBRARY.get().expect("set before the interpreter runs")
}

#[expect(unsafe_code, reason = "a call into the interpreter")]
fn before_fork() {
    // SAFETY: called by the thread that runs the interpreter and holds its lock, within an import.
    unsafe { (library().before_fork)() }
}

#[expect(unsafe_code, reason = "a call into the interpreter")]
fn after_fork() {
    // SAFETY: as `before_fork`, after which it follows.
    unsafe { (library().after_fork_parent)() }
}

#[expect(unsafe_code, reason = "calls into the interpreter")]
fn copy() -> i32 {
    sandbox::open_to_sandbox(c"python3");
    // SAFETY: in a fork of the thread that called `before_fork`; the text is NUL-terminated, and null means "no flags".
    let status = unsafe {
        (library().after_fork_child)();
        (library().run_string)(COPY.as_ptr(), std::ptr::null_mut())
    };
    i32::from(status != 0)
}
