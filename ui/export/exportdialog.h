#pragma once

#include "engine/export/choice.h"

#include <QDialog>
#include <QSettings>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stemwright::ui {

class ExportCards;

/// Asks what to export and how: the outcome first, then the details, with a live example of the name. What was chosen is remembered.
/// For songs that are separated later it asks once what to export of each.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` outlives the dialogue. Without a source, the subject is the first of so many songs.
    ExportDialog(exporting::ExportSubject subject, QSettings& settings, QWidget* parent = nullptr, int songs = 1);

    /// What was asked for, and what that means for the subject; to be read after the dialogue was accepted.
    exporting::ExportChoice choice() const;
    const exporting::ExportJob& job() const { return m_job; }
    /// Float, unless fewer bits were chosen the last time: 24 then.
    static audio::SampleDepth lastWaveDepth(const QSettings& settings);

private:
    ExportCards* makeCards();
    void addRanges();
    void makeForm();
    void makeLayout();
    void restore();
    void remember();
    void chooseFolder();
    void showFormats();
    void showFormat();
    /// Takes over what is chosen, and shows what will come of it.
    void refresh();
    QString example(const QString& names) const;
    bool isStemFile() const;

    exporting::ExportSubject m_subject;
    int m_songs;
    QSettings& m_settings;
    exporting::ExportJob m_job;
    ExportCards* m_cards;
    bool m_showsCodecs = false; ///< of stem files, instead of formats
    QComboBox* m_format;
    QComboBox* m_depth;
    QComboBox* m_peaks;
    QComboBox* m_range;
    std::vector<std::optional<mix::FrameRange>> m_ranges; ///< as listed there; nothing: all of the song
    QCheckBox* m_tags;
    QLineEdit* m_folder;
    QLineEdit* m_name;
    QLabel* m_example;
    QPushButton* m_export;
};

} // namespace stemwright::ui
