//! Process 1 of a sandbox: starts the programs, reaps everything, and ends when the first program does (unless the platform
//! ordered otherwise), whereupon the kernel ends the rest. It runs as locked up as the function itself.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::event::{PollFd, PollFlags};
use rustix::process::{Pid, WaitOptions, WaitStatus};

use super::{child, fds, resident};
use crate::error::{At, Step, StepError};
use crate::image::Image;
use crate::init_wire::{Event, Extra, MAIN, Order};
use crate::sys::{self, Cloned};
use crate::wire;

struct Init {
    platform: OwnedFd,
    signals: OwnedFd,
    /// Those the platform knows, with its numbers for them.
    processes: Vec<(Pid, u32)>,
    /// Whether the sandbox goes on when the first program has ended.
    outlives: bool,
}

/// Starts the first program and serves until it ends. `report` tells the server when a step fails; its end of file says
/// that the program runs.
pub(super) fn run(image: &Image, extra: Extra, report: OwnedFd) -> ! {
    let _ = rustix::thread::set_name(c"init"); // for those who look at processes
    let platform = sys::placed_fd(fds::INIT);
    let signals = match sys::child_signals().at(Step::Fork) {
        Ok(signals) => signals,
        Err(error) => fail(report.as_fd(), error),
    };
    let mut init = Init { platform, signals, processes: Vec::new(), outlives: false };
    match start(image, report.as_fd(), extra) {
        Ok((pid, pidfd)) => init.started(MAIN, pid, &pidfd),
        Err(error) => fail(report.as_fd(), error),
    }
    drop(report);
    release_streams();
    init.serve()
}

fn fail(report: BorrowedFd<'_>, error: StepError) -> ! {
    child::report(report, error);
    sys::exit_now(1)
}

/// Init keeps no copy of the program's streams, so that the platform sees their end.
fn release_streams() {
    let null = sys::placed_fd(fds::STDIN);
    for number in [fds::STDOUT, fds::STDERR, fds::CONTROL, fds::LOG] {
        let _ = sys::place_fd(null.as_fd(), number, number > fds::STDERR); // cannot fail for an open descriptor
    }
    std::mem::forget(null); // stays open at its number
}

impl Init {
    fn serve(&mut self) -> ! {
        let mut buffer = wire::buffer();
        loop {
            let (ordered, ended) = self.wait();
            if ended {
                self.reap();
            }
            if ordered {
                self.obey(&mut buffer);
            }
        }
    }

    /// Whether there is something from the platform, and whether a process ended.
    fn wait(&self) -> (bool, bool) {
        let mut fds = [PollFd::new(&self.platform, PollFlags::IN), PollFd::new(&self.signals, PollFlags::IN)];
        let _ = rustix::event::poll(&mut fds, None); // an interruption leaves both empty
        (!fds[0].revents().is_empty(), !fds[1].revents().is_empty())
    }

    fn reap(&mut self) {
        let mut signal_info = [0; 512];
        let _ = rustix::io::read(&self.signals, &mut signal_info); // only to make it unreadable again
        while let Ok(Some((pid, status))) = rustix::process::wait(WaitOptions::NOHANG) {
            self.ended(pid, status);
        }
    }

    fn ended(&mut self, pid: Pid, status: WaitStatus) {
        let Some(index) = self.processes.iter().position(|(known, _)| *known == pid) else { return };
        let (_, process) = self.processes.swap_remove(index);
        self.tell(process, event_of(status), &[]);
        if process == MAIN && !self.outlives {
            sys::exit_now(0);
        }
    }

    /// Ends every process. All are init's children in the end: whoever loses its parent becomes one. The signal reaches all at
    /// once, and who has it cannot fork any more.
    fn clear(&mut self) {
        sys::kill_all_others();
        loop {
            match rustix::process::wait(WaitOptions::empty()) {
                Ok(Some((pid, status))) => self.ended(pid, status),
                Ok(None) | Err(rustix::io::Errno::INTR) => {}
                Err(_) => break, // no child is left
            }
        }
        self.tell(MAIN, Event::Cleared, &[]);
    }

    fn obey(&mut self, buffer: &mut [u8]) {
        let Ok(Some((length, streams))) = wire::receive(self.platform.as_fd(), buffer) else {
            sys::exit_now(0) // the platform let go of the sandbox
        };
        match Order::decode(&buffer[..length]) {
            Some(Order::Spawn { process, extra, image }) => match start_further(&image, &streams, extra) {
                Ok((pid, pidfd)) => self.started(process, pid, &pidfd),
                Err(error) => self.tell(process, Event::Failed(error.step as u8, error.errno), &[]),
            },
            Some(Order::Outlive) => self.outlives = true,
            Some(Order::Clear) => self.clear(),
            None => {}
        }
    }

    fn started(&mut self, process: u32, pid: Pid, pidfd: &OwnedFd) {
        self.processes.push((pid, process));
        self.tell(process, Event::Started, &[pidfd.as_fd()]);
    }

    /// A platform that does not listen any more is noticed by [`Init::obey`].
    fn tell(&self, process: u32, event: Event, fds: &[BorrowedFd<'_>]) {
        let _ = wire::send(self.platform.as_fd(), &event.encode(process), fds);
    }
}

fn event_of(status: WaitStatus) -> Event {
    match status.terminating_signal() {
        Some(signal) => Event::Signaled(signal),
        None => Event::Exited(status.exit_status().unwrap_or_default()),
    }
}

/// Starts a program beside the first and waits until it really runs.
fn start_further(image: &Image, streams: &[OwnedFd], extra: Extra) -> Result<(Pid, OwnedFd), StepError> {
    let wanted = [(fds::STDOUT, true), (fds::STDERR, true), (fds::CONTROL, extra.control), (fds::LOG, extra.log)];
    let numbers: Vec<i32> = wanted.iter().filter(|(_, wanted)| *wanted).map(|(number, _)| *number).collect();
    if streams.len() != numbers.len() {
        return Err(StepError { step: Step::Descriptors, errno: libc::EINVAL });
    }
    let placed = streams
        .iter()
        .zip(numbers)
        .try_for_each(|(stream, number)| sys::place_fd(stream.as_fd(), number, number > fds::STDERR))
        .at(Step::Descriptors);
    let started = placed.and_then(|()| start_reported(image, extra));
    release_streams();
    started
}

fn start_reported(image: &Image, extra: Extra) -> Result<(Pid, OwnedFd), StepError> {
    let (result, report) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC).at(Step::Pipe)?;
    let started = start(image, report.as_fd(), extra)?;
    drop(report);
    let mut buffer = [0; 16];
    let length = rustix::io::retry_on_intr(|| rustix::io::read(&result, &mut buffer)).at(Step::Pipe)?;
    child::parse_report(&buffer[..length]).map_or(Ok(started), Err)
}

fn start(image: &Image, report: BorrowedFd<'_>, extra: Extra) -> Result<(Pid, OwnedFd), StepError> {
    match sys::fork().at(Step::Fork)? {
        Cloned::Parent(pid, pidfd) => Ok((pid, pidfd)),
        Cloned::Child => {
            let error = execute(image, extra);
            child::report(report, error);
            sys::exit_now(127)
        }
    }
}

/// Returns only if the program could not be executed.
fn execute(image: &Image, extra: Extra) -> StepError {
    sys::reset_signals();
    let _ = rustix::process::setsid(); // fails only for a group's leader, which a fork is not
    for (number, kept) in [(fds::CONTROL, extra.control), (fds::LOG, extra.log)] {
        let own = sys::placed_fd(number);
        let flags = if kept { rustix::io::FdFlags::empty() } else { rustix::io::FdFlags::CLOEXEC };
        let _ = rustix::io::fcntl_setfd(&own, flags);
        std::mem::forget(own); // stays open at its number
    }
    match rustix::process::chdir(image.cwd()) {
        Ok(()) => match resident::find(image) {
            Some(run) => resident::become_it(run, extra),
            None => Err(sys::execute(image)).at(Step::Exec),
        },
        Err(error) => Err(error).at(Step::WorkingDirectory),
    }
    .unwrap_or_else(|error: StepError| error)
}
