// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/positionsource.h"

namespace paraply {

/// A position source that says what a test tells it to, and counts how often it was asked. GUI thread.
class SteeredPosition final : public PositionSource {
    Q_OBJECT
public:
    using PositionSource::PositionSource;

    void find() override;
    void cancel() override { m_waiting = false; }
    /// Answers the find() that waits; false when nobody does, as after cancel().
    bool answer(Position position);
    bool answer(Miss miss);

    /// How often it was asked since the last forget().
    int requests() const { return m_requests; }
    bool isWaiting() const { return m_waiting; }
    void forget();

Q_SIGNALS:
    void asked();

private:
    int m_requests = 0;
    bool m_waiting = false;
};

}
