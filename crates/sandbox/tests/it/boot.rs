//! The life of a sandbox: boot, assign, stop, end.

use std::time::Instant;

use sandbox::{BootSpec, Error, Exit};

use crate::support::{config, launcher, run, shell};

#[tokio::test]
async fn a_program_runs_with_exactly_what_it_was_given() {
    let launcher = launcher().await;
    let spec = BootSpec {
        env: vec![("GREETING".into(), "hello".into())],
        cwd: "/var/task".into(),
        hostname: "box".into(),
        ..BootSpec::new(["/bin/sh", "-c", "echo $GREETING; pwd; id -u; id -g; /usr/bin/env | sort; cat /proc/sys/kernel/hostname; ls /proc/self/fd"])
    };
    let output = run(&launcher, spec).await;
    assert_eq!(output.success(), "hello\n/var/task\n993\n990\nGREETING=hello\nPWD=/var/task\nbox\n0\n1\n2\n3");
}

#[tokio::test]
async fn boots_are_quick() {
    let launcher = launcher().await;
    for _ in 0..20 {
        let begun = Instant::now();
        let sandbox = launcher.boot(shell("read x")).await.expect("boots");
        println!("boot: {} us", begun.elapsed().as_micros());
        drop(sandbox);
    }
}
