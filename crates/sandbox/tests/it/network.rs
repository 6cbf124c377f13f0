//! Who reaches whom. (Packets that do get out are tested beside the code, against a network of namespaces.)

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};

use sandbox::BootSpec;

use crate::support::{finish, launcher, launcher_with_egress, python, run};

const RUNTIME_API: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 9001);

/// Tries to connect and prints how that went; a packet that is dropped gives "timeout".
fn try_connect(addresses: &[String]) -> BootSpec {
    python(&format!(
        r"
import socket
for address in {addresses:?}:
    host, port = address.rsplit(':', 1)
    s = socket.socket(); s.settimeout(0.5)
    try: s.connect((host, int(port))); print(address, 'connected')
    except TimeoutError: print(address, 'timeout')
    except OSError as e: print(address, e.errno)"
    ))
}

#[tokio::test]
async fn the_platform_accepts_inside_the_sandbox() {
    let launcher = launcher().await;
    let program = r"
import socket
for host, port in (('127.0.0.1', 9001), ('169.254.100.1', 4566)):
    s = socket.create_connection((host, port)); s.sendall(b'ping'); print(s.recv(9).decode())";
    let platform_api = SocketAddr::from((sandbox::LINK_LOCAL_ADDRESS, 4566));
    let spec = BootSpec { listeners: vec![RUNTIME_API, platform_api], ..python(program) };
    let mut sandbox = launcher.boot(spec).await.expect("boots");
    for index in [0, 1] {
        let listener = tokio::net::TcpListener::from_std(sandbox.take_listener(index)).expect("non-blocking");
        let (stream, _) = listener.accept().await.expect("accepts");
        answer(stream.into_std().expect("a socket"));
    }
    assert_eq!(finish(&mut sandbox).await.success(), "pong\npong");
}

fn answer(mut stream: TcpStream) {
    stream.set_nonblocking(false).expect("blocking");
    let mut buffer = [0; 4];
    stream.read_exact(&mut buffer).expect("reads");
    stream.write_all(b"pong").expect("writes");
}

#[tokio::test]
async fn the_host_s_ports_are_out_of_reach() {
    let everywhere = TcpListener::bind("0.0.0.0:0").expect("binds");
    let port = everywhere.local_addr().expect("address").port();
    let mut addresses = vec![format!("127.0.0.1:{port}"), format!("169.254.1.1:{port}")];
    addresses.extend(host_address().map(|address| format!("{address}:{port}")));
    let output = run(&launcher_with_egress().await, try_connect(&addresses)).await;
    assert_eq!(output.success().lines().count(), addresses.len());
    assert!(!output.stdout.contains("connected"), "{output:?}");
}

/// The address by which the host speaks to the world, if it does.
fn host_address() -> Option<std::net::IpAddr> {
    let socket = UdpSocket::bind("0.0.0.0:0").ok()?;
    socket.connect("192.0.2.200:9").ok()?; // sends nothing
    Some(socket.local_addr().ok()?.ip())
}

#[tokio::test]
async fn other_sandboxes_are_out_of_reach() {
    for launcher in [launcher().await, launcher_with_egress().await] {
        let listening = BootSpec {
            listeners: vec![RUNTIME_API, SocketAddr::from(([0, 0, 0, 0], 8080))],
            ..python("import time; time.sleep(1000)")
        };
        let mut first = launcher.boot(listening).await.expect("boots");
        let _listeners = [first.take_listener(0), first.take_listener(1)];
        let mut addresses = vec!["127.0.0.1:9001".to_owned(), "169.254.100.1:8080".to_owned()];
        addresses.extend(first.address().map(|address| format!("{address}:8080")));
        let output = run(&launcher, try_connect(&addresses)).await;
        assert_eq!(output.success().lines().count(), addresses.len());
        assert!(!output.stdout.contains("connected"), "{output:?}");
    }
}

#[tokio::test]
async fn instances_side_by_side_are_out_of_reach() {
    let (ours, theirs) = (launcher_with_egress().await, launcher_with_egress().await);
    let listening =
        BootSpec { listeners: vec![SocketAddr::from(([0, 0, 0, 0], 8080))], ..python("import time; time.sleep(1000)") };
    let other = theirs.boot(listening).await.expect("boots");
    let address = other.address().expect("has egress");
    let sandbox = ours.boot(python("import time; time.sleep(1000)")).await.expect("boots");
    let own = sandbox.address().expect("has egress");
    assert_ne!(own.octets()[..2], address.octets()[..2], "each instance has addresses of its own");
    let output = run(&ours, try_connect(&[format!("{address}:8080")])).await;
    assert_eq!(output.success(), format!("{address}:8080 timeout"));
}

#[tokio::test]
async fn the_cloud_s_credentials_are_out_of_reach() {
    const NETWORK_UNREACHABLE: &str = "113";
    let output = run(&launcher_with_egress().await, try_connect(&["169.254.169.254:80".to_owned()])).await;
    assert_eq!(output.success(), format!("169.254.169.254:80 {NETWORK_UNREACHABLE}"));
}

#[tokio::test]
async fn the_host_cannot_be_asked_from_the_sandbox_s_own_addresses() {
    let program = r"
import socket
s = socket.socket()
s.setsockopt(socket.SOL_IP, 15, 1)
s.settimeout(0.5)
try: s.bind(('192.0.2.77', 0)); s.connect(('192.0.2.1', 9)); print('spoofed')
except OSError as e: print('refused')";
    assert_eq!(run(&launcher_with_egress().await, python(program)).await.success(), "refused");
}
