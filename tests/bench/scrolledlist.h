// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "benchlist.h"

#include <QImage>
#include <QQuickRenderControl>
#include <QQuickWindow>

#include <vector>

namespace paraply {

/// One list of QML, drawn frame by frame into a picture, as fast as it can be. GUI thread; QT_QUICK_BACKEND is software.
class ScrolledList {
public:
    /// The list's own source; ends the program when it cannot be made.
    explicit ScrolledList(const QByteArray &qml);

    /// Moves the list on by `step` px before each of `frames` frames, and says how long each took, in ms.
    std::vector<double> scroll(double step, int frames);
    /// Draws one frame as it is, in ms.
    double frame();
    bool hasMoved() const { return m_list.hasMoved(); }

private:
    QQuickRenderControl m_control;
    QQuickWindow m_window {&m_control};
    QImage m_picture {360, 740, QImage::Format_ARGB32_Premultiplied};
    BenchList m_list;
};

}
