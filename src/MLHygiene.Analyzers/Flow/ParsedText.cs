using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// A call that makes a number or a time from text, and where the text comes from. A rule about data files asks <see cref="IsFromFile"/>;
/// since programs read settings from files too, it must also know that the values are data: see docs/configuration.md.
/// </summary>
internal sealed class ParsedText
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private ImmutableArray<IOperation> _trace;
    private TextOrigin? _origin;

    private ParsedText(ApiTable apis, FileOperations file, ApiCall call, IOperation text)
    {
        _apis = apis;
        _file = file;
        Call = call;
        Text = text;
    }

    /// <summary>The call, or the method itself where it is handed on: <c>cells.Select(double.Parse)</c>.</summary>
    public ApiCall Call { get; }

    /// <summary>The text; for a method that is handed on, the collection of the texts.</summary>
    public IOperation Text { get; }

    /// <summary>What the text passed through on its way to the call, the last first: looked for when somebody asks.</summary>
    public ImmutableArray<IOperation> Trace => _trace.IsDefault ? _trace = TextOrigins.Trace(_apis, _file, Text) : _trace;

    /// <summary>Where the text comes from.</summary>
    public TextOrigin Origin => _origin ??= TextOrigins.Of(_apis, _file, Trace);

    /// <summary>Whether the text was read from a file or stream, and nobody may have typed it.</summary>
    public bool IsFromFile => Origin == TextOrigin.File;

    /// <summary>Reads an operation; null where it parses no text.</summary>
    public static ParsedText? Find(ApiTable apis, FileOperations file, IOperation operation)
    {
        if (ApiCall.Find(apis, Role.ParseText, operation) is not { } call)
        {
            return null;
        }

        var text = operation is IMethodReferenceOperation ? TextOrigins.RowsFor(operation) : call.ValueOf("text");
        return text is not null && (IsText(text.Type) || operation is IMethodReferenceOperation && IsText(text.Type.RowType()))
            ? new ParsedText(apis, file, call, text)
            : null;
    }

    private static bool IsText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String }
        || type is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: { Length: 1 } letters } && letters[0].SpecialType == SpecialType.System_Char;
}
