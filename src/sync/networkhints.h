// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace paraply {

/// What the system believes of its network. Hints and nothing more: it says "online" without internet and knows no meter on many
/// desktops, so nothing is ever held back because of `regained`'s absence. GUI thread.
class NetworkHints : public QObject {
    Q_OBJECT
public:
    explicit NetworkHints(QObject *parent = nullptr);

    /// True when the system says that bytes cost money here; false also when it cannot tell.
    bool isMetered() const;

Q_SIGNALS:
    /// The network was gone and is there again.
    void regained();
    void meteredChanged();

private:
    bool m_wasGone = false;
};

}
