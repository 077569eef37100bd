using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A parsed text that is one of the fields of a line: <c>float.Parse(line.Split(',')[2])</c>.</summary>
internal sealed class ParsedField
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly ImmutableArray<IOperation> _places;

    private ParsedField(ApiTable apis, FileOperations file, ParsedText text, ApiCall cut, ImmutableArray<IOperation> places)
    {
        _apis = apis;
        _file = file;
        Text = text;
        Cut = cut;
        _places = places;
    }

    /// <summary>The parsed text.</summary>
    public ParsedText Text { get; }

    /// <summary>The call that cut the line.</summary>
    public ApiCall Cut { get; }

    /// <summary>What the fields passed through between the cut and the parse, the last first.</summary>
    public IEnumerable<IOperation> Passed => Text.Trace.TakeWhile(part => part != Cut.Operation);

    /// <summary>Whether the field is taken by its place in the line: <c>cells[2]</c>, <c>cells[i]</c>.</summary>
    public bool IsTakenByPlace => !_places.IsEmpty;

    /// <summary>
    /// Whether the file takes more than one field of such a line: each in turn, or several by constant places. A name with a value has two
    /// fields, of which one is a number.
    /// </summary>
    public bool IsOneOfSeveral => _places.IsEmpty
        ? IsOneOfAll(Text)
        : _places.Any(place => PlaceIn(place) is not { ConstantValue.HasValue: true } || ParsedPlaces(place).Distinct().Skip(1).Any());

    /// <summary>What the line is cut at, as far as constants say so.</summary>
    public ImmutableHashSet<char> Separators => SeparatorsOf(_file, Cut);

    /// <summary>Reads a parsed text as a field; null where nothing shows that it was cut out of a line.</summary>
    public static ParsedField? Find(ApiTable apis, FileOperations file, ParsedText text)
    {
        var places = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var part in text.Trace)
        {
            if (ApiCall.Find(apis, Role.CutText, part) is { } cut && string.Equals(cut.Entry.Find("gives"), "fields", System.StringComparison.Ordinal))
            {
                return new ParsedField(apis, file, text, cut, places.ToImmutable());
            }

            if (IsPlace(part))
            {
                places.Add(part);
            }
        }

        return null;
    }

    /// <summary>The characters that a cut is made at, as far as constants say so.</summary>
    public static ImmutableHashSet<char> SeparatorsOf(FileOperations file, ApiCall cut) =>
        cut.ValueOf("separator") is { } separator
            ? ValueOrigins.IngredientsOf(file, separator)
                .SelectMany(part => part.ConstantValue is { HasValue: true, Value: { } value } ? Characters(value) : Enumerable.Empty<char>())
                .ToImmutableHashSet()
            : ImmutableHashSet<char>.Empty;

    private static IEnumerable<char> Characters(object value) => value switch
    {
        char character => new[] { character },
        string text => text,
        _ => Enumerable.Empty<char>(),
    };

    // Only texts are taken from the fields of a line: 'lines[i]' before the cut is a line.
    private static bool IsPlace(IOperation part) =>
        part is IArrayElementReferenceOperation { Indices.Length: 1 } or IImplicitIndexerReferenceOperation { Type.SpecialType: SpecialType.System_String }
        || part is IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1, Type.SpecialType: SpecialType.System_String };

    private static IOperation? PlaceIn(IOperation element) => element switch
    {
        IArrayElementReferenceOperation array => array.Indices[0].Unwrap(),
        IImplicitIndexerReferenceOperation fromEnd => (fromEnd.Argument.Unwrap() as IUnaryOperation)?.Operand.Unwrap(),
        IPropertyReferenceOperation list => list.Arguments[0].Value.Unwrap(),
        _ => null,
    };

    private static IOperation? RowsOf(IOperation element) => element switch
    {
        IArrayElementReferenceOperation array => array.ArrayReference.Unwrap(),
        IImplicitIndexerReferenceOperation fromEnd => fromEnd.Instance.Unwrap(),
        IPropertyReferenceOperation list => list.Instance?.Unwrap(),
        _ => null,
    };

    // The constant places whose texts are parsed.
    private IEnumerable<object?> ParsedPlaces(IOperation element) =>
        RowsOf(element)?.Variable() is { } cells
            ? _file.ReferencesTo(cells)
                .Select(reference => ValueFlow.UseOf(reference).User)
                .OfType<IOperation>()
                .Where(use => IsPlace(use) && IsParsed(use))
                .Select(use => PlaceIn(use)?.ConstantValue.Value)
            : Enumerable.Empty<object?>();

    private bool IsParsed(IOperation text) => ValueFlow.UseOf(text).User switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => IsParse(call) || IsPassedOn(call),
        IInvocationOperation call => IsPassedOn(call),
        _ => false,
    };

    // float.Parse(cells[0]), Number(cells[0])
    private bool IsParse(IInvocationOperation call) =>
        ApiCall.Find(_apis, Role.ParseText, call) is not null
        || !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
            && call.Type is { SpecialType: (>= SpecialType.System_SByte and <= SpecialType.System_Double) or SpecialType.System_DateTime };

    private bool IsPassedOn(IInvocationOperation call) => ApiCall.Find(_apis, Role.CutText, call) is not null && IsParsed(call);

    // cells.Select(float.Parse), cells.Select(c => float.Parse(c)), foreach (var cell in cells)
    private static bool IsOneOfAll(ParsedText text) =>
        text.Call.Operation is IMethodReferenceOperation
        || text.Trace.Any(part => part is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } })
        || text.Trace.Any(part => part is ILocalReferenceOperation { Local.IsForEach: true });
}
