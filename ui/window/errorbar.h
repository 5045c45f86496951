#pragma once

#include "engine/base/result.h"

#include <QFrame>

class QLabel;

namespace stemwright::ui {

/// What went wrong, in a sentence, with the file and the reason; stays until it is closed or another song is opened.
class ErrorBar : public QFrame {
    Q_OBJECT

public:
    explicit ErrorBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    /// With a sentence that says more than the kind of error does.
    void showProblem(const QString& sentence, const Error& error);

private:
    QLabel* m_sentence;
    QLabel* m_detail;
};

} // namespace stemwright::ui
