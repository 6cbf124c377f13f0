//! Packets through a network of namespaces: a world outside, a host that is ours, two sandboxes behind it.
//!
//! A thread plays each place, since a thread can enter a network namespace alone.

use std::io::Read;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use rustix::thread::UnshareFlags;

use super::*;
use crate::sys;

const HOST: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 1);
const WORLD: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 2);
const RANGE: u32 = 3;

#[test]
fn packets_go_out_and_nowhere_else() {
    std::thread::spawn(play).join().expect("the play ends well");
}

fn play() {
    let world = new_namespace();
    let host = new_namespace(); // in which this thread stays
    connect_world(&world, &host);
    let egress = Egress::install(RANGE).expect("filter and translation");
    let sandboxes = [2, 3].map(|slot| {
        let namespace = new_namespace();
        enter(&host).expect("returns");
        (egress.connect(slot, &namespace, &host).expect("connects"), namespace)
    });
    let (first, second) = (&sandboxes[0], &sandboxes[1]);
    assert_eq!(first.0, Ipv4Addr::new(100, 67, 0, 2));

    let outside = listen(&world, WORLD);
    let on_host = listen(&host, HOST);
    let in_second = listen(&second.1, second.0);

    let (mut accepted, seen_from) = {
        let stream = connect(&first.1, outside.local_addr().expect("address")).expect("reaches the world");
        let (accepted, from) = outside.accept().expect("accepts");
        std::io::Write::write_all(&mut &stream, b"hello").expect("writes");
        (accepted, from)
    };
    let mut text = String::new();
    accepted.read_to_string(&mut text).expect("reads");
    assert_eq!((text.as_str(), seen_from.ip()), ("hello", HOST.into()), "seen as the host");

    connect(&first.1, on_host.local_addr().expect("address")).expect_err("the host is out of reach");
    connect(&first.1, in_second.local_addr().expect("address")).expect_err("the other sandbox is out of reach");
    connect(&first.1, SocketAddr::from(([169, 254, 169, 254], 80))).expect_err("the cloud is out of reach");
    connect(&world, in_second.local_addr().expect("address")).expect_err("nothing comes in");
    connect(&host, in_second.local_addr().expect("address")).expect_err("not even from the host");
}

/// Makes a network namespace and enters it.
fn new_namespace() -> OwnedFd {
    const LOOPBACK: u32 = 1;
    sys::unshare(UnshareFlags::NEWNET).expect("makes a namespace");
    Socket::open(ROUTE).expect("opens").request(&[route::link_up(LOOPBACK)]).expect("loopback");
    fs::File::open("/proc/thread-self/ns/net").expect("opens").into()
}

/// A link between host and world, with routes at both ends. The world even knows the way to the sandboxes.
fn connect_world(world: &OwnedFd, host: &OwnedFd) {
    let (here, there) = (End { name: "wan", mac: [2, 0, 0, 0, 0, 1] }, End { name: "wan", mac: [2, 0, 0, 0, 0, 2] });
    let mut socket = Socket::open(ROUTE).expect("opens");
    socket.request(&[route::create_pair(&here, &there, world.as_fd())]).expect("links");
    let end = |socket: &mut Socket, own, other| {
        let index = index_of("wan").expect("exists");
        let messages =
            [route::add_address(index, own), route::link_up(index), route::add_route(other, 32, &Way::Link(index))];
        socket.request(&messages).expect("configures");
        index
    };
    end(&mut socket, HOST, WORLD);
    enter(world).expect("enters");
    let mut socket = Socket::open(ROUTE).expect("opens");
    let index = end(&mut socket, WORLD, HOST);
    socket.request(&[route::add_route(network(RANGE), 16, &Way::Via(index, HOST))]).expect("routes");
    enter(host).expect("returns");
}

/// Does something in another place and comes back.
fn within<T: Send>(place: &OwnedFd, act: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let there = || {
            enter(place).expect("enters");
            act()
        };
        scope.spawn(there).join().expect("acts")
    })
}

fn listen(place: &OwnedFd, address: Ipv4Addr) -> TcpListener {
    within(place, || TcpListener::bind((address, 0)).expect("listens"))
}

/// A dropped packet is a timeout.
fn connect(place: &OwnedFd, address: SocketAddr) -> std::io::Result<TcpStream> {
    within(place, || TcpStream::connect_timeout(&address, Duration::from_millis(300)))
}
