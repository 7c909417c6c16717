//! The server from start to end: a thread that watches and refreshes, and a runtime that answers. The owner of `tokio`.

use super::Preview;
use super::debounce::{Notice, next_batch};
use super::error::ServeError;
use super::http::router;
use super::live::Live;
use super::watch::{Watch, Watched};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use tokio::runtime::Builder;
use tokio::sync::{Notify, watch};

/// Ends a server, from any thread.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<Notify>);

impl Stop {
    /// One that Ctrl-C sets off. A process can have one of these.
    ///
    /// # Errors
    /// When the system does not let us hear Ctrl-C.
    pub fn on_interrupt() -> Result<Self, ServeError> {
        let stop = Self::default();
        let handler = stop.clone();
        ctrlc::set_handler(move || handler.now()).map_err(|error| ServeError::Interrupt(error.to_string()))?;
        Ok(stop)
    }

    pub fn now(&self) {
        self.0.notify_one();
    }
}

/// A port that is ours, not yet answered on.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Takes a port of this computer, which no other computer can reach; 0 takes any that is free.
    ///
    /// # Errors
    /// When the port is taken or may not be used.
    pub fn bind(port: u16) -> Result<Self, ServeError> {
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::AddrInUse => ServeError::PortBusy(port),
            _ => ServeError::Listen { port, error },
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(failed)?;
        listener.set_nonblocking(true).map_err(ServeError::Start)?;
        let address = listener.local_addr().map_err(ServeError::Start)?;
        Ok(Self { listener, address })
    }

    /// What to type into a browser, without a path. The number and not `localhost`, which may mean another program on IPv6.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers and watches until it is stopped.
    ///
    /// # Errors
    /// When the folders cannot be watched or the system gives us no threads.
    pub fn run(self, preview: Arc<dyn Preview>, watch: &Watch, stop: &Stop) -> Result<(), ServeError> {
        let (notices, batches) = channel();
        // Watching begins before the first look at the portal, so that no change falls between them.
        let watched = Watched::start(watch, &notices)?;
        let (live, lives) = watch::channel(Live::starting());
        let refreshing = Refreshing { preview: preview.clone(), watched, batches, live };
        let refresher =
            thread::Builder::new().name("refresh".to_owned()).spawn(|| refreshing.run()).map_err(ServeError::Start)?;
        let answered = self.answer(preview, lives, stop);
        // The thread may have ended already; a refresh that is under way is let finish.
        let _ = notices.send(Notice::Stop);
        let _ = refresher.join();
        answered
    }

    fn answer(self, preview: Arc<dyn Preview>, mut lives: watch::Receiver<Live>, stop: &Stop) -> Result<(), ServeError> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(ServeError::Start)?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener).map_err(ServeError::Start)?;
            tokio::spawn(async move {
                // Whoever asks before there is anything to show waits. The other side is gone only when the preview is ending.
                let _ = lives.wait_for(Live::has_started).await;
                axum::serve(listener, router(preview, lives)).await
            });
            stop.0.notified().await;
            Ok(())
        })?;
        // Open pages keep a connection for events: there is no point in waiting for them to end it.
        runtime.shutdown_background();
        Ok(())
    }
}

/// Turns batches of changes into states of the preview.
struct Refreshing {
    preview: Arc<dyn Preview>,
    watched: Watched,
    batches: Receiver<Notice>,
    live: watch::Sender<Live>,
}

impl Refreshing {
    fn run(mut self) {
        self.refresh(&[]);
        while let Some(batch) = next_batch(&self.batches) {
            self.watched.follow(&batch);
            let changed: Vec<PathBuf> = batch.into_iter().collect();
            self.refresh(&changed);
        }
    }

    fn refresh(&self, changed: &[PathBuf]) {
        self.preview.refresh(changed, &mut |outcome| self.live.send_modify(|live| *live = live.next(outcome)));
    }
}
