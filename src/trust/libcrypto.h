// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace paraply {

/// Leaves libcrypto standing when the process ends. By itself it is cleared away as `main` returns, while a thread of Qt's that carried
/// a connection may still be ending: the manager waits for it only until its work is done, and what libcrypto keeps for each thread
/// is then freed by both. Holds where it is called before anything else of libcrypto, by whichever library; later it does nothing.
/// Any thread. Source: OPENSSL_INIT_NO_ATEXIT in OPENSSL_init_crypto(3).
void keepLibcrypto();

}
