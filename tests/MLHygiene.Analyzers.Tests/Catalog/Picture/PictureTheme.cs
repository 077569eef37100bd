using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Classification;

namespace MLHygiene.Analyzers.Tests.Catalog.Picture;

/// <summary>The colours of a picture.</summary>
/// <param name="Name">The name, as in the name of the file.</param>
internal sealed record PictureTheme(string Name)
{
    /// <summary>On a white page.</summary>
    public static PictureTheme Light { get; } = new("light")
    {
        Page = "#ffffff", Bar = "#f6f8fa", Frame = "#d0d7de", Text = "#1f2328", Faint = "#818b98",
        Keyword = "#cf222e", Type = "#953800", Method = "#8250df", String = "#0a3069", Number = "#0550ae", Comment = "#59636e",
        Warning = "#bf8700", Note = "#fff8e1", NoteText = "#4d3800",
    };

    /// <summary>On a dark page.</summary>
    public static PictureTheme Dark { get; } = new("dark")
    {
        Page = "#0d1117", Bar = "#151b23", Frame = "#3d444d", Text = "#f0f6fc", Faint = "#656c76",
        Keyword = "#ff7b72", Type = "#ffa657", Method = "#d2a8ff", String = "#a5d6ff", Number = "#79c0ff", Comment = "#9198a1",
        Warning = "#d29922", Note = "#272215", NoteText = "#f0d48a",
    };

    /// <summary>Both themes.</summary>
    public static ImmutableArray<PictureTheme> All { get; } = [Light, Dark];

    public required string Page { get; init; }

    public required string Bar { get; init; }

    public required string Frame { get; init; }

    public required string Text { get; init; }

    public required string Faint { get; init; }

    public required string Keyword { get; init; }

    public required string Type { get; init; }

    public required string Method { get; init; }

    public required string String { get; init; }

    public required string Number { get; init; }

    public required string Comment { get; init; }

    public required string Warning { get; init; }

    public required string Note { get; init; }

    public required string NoteText { get; init; }

    /// <summary>The colour of a token.</summary>
    /// <param name="classification">What Roslyn says of it.</param>
    public string ColourOf(string classification) => classification switch
    {
        ClassificationTypeNames.Keyword or ClassificationTypeNames.ControlKeyword => Keyword,
        ClassificationTypeNames.ClassName or ClassificationTypeNames.RecordClassName or ClassificationTypeNames.StructName => Type,
        ClassificationTypeNames.MethodName or ClassificationTypeNames.ExtensionMethodName => Method,
        ClassificationTypeNames.StringLiteral => String,
        ClassificationTypeNames.NumericLiteral => Number,
        ClassificationTypeNames.Comment => Comment,
        _ => Text,
    };
}
