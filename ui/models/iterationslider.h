#pragma once

#include <QSlider>

#include <set>

namespace stemwright::ui {

/// A slider of iterations whose dots show which of them are heard at once, because they are computed already.
class IterationSlider : public QSlider {
    Q_OBJECT

public:
    explicit IterationSlider(int most, QWidget* parent = nullptr);

    void setReady(const std::set<int>& ready);
    const std::set<int>& ready() const { return m_ready; }
    /// The value in words, for screen readers.
    QString valueText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::set<int> m_ready;
};

} // namespace stemwright::ui
