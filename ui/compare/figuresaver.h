#pragma once

#include "ui/pictures/figure.h"

#include <QObject>

#include <thread>

class QWidget;

namespace stemwright::ui {

/// Asks where a picture goes and draws it there, beside the window. One at a time.
///
/// Owns    the thread that draws; the destructor cancels and waits for a strip of a picture.
class FigureSaver : public QObject {
    Q_OBJECT

public:
    /// Questions stand before `window`, which outlives the saver.
    explicit FigureSaver(QWidget& window);

    /// `name` is proposed, without its ending.
    void ask(const QString& name, const Figure& figure);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    void saved(const QString& path);
    void failed(const stemwright::Error& error);

private:
    void save(const QString& path, Figure figure);

    QWidget& m_window;
    bool m_isRunning = false;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace stemwright::ui
