using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Asks what a text is put together from: through variables, builders, lists of lines, queries and the helpers of the file. Where
/// <see cref="TextOrigins"/> looks for the one place that a text was read from, here every piece counts.
/// </summary>
internal sealed class TextPieces
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly bool _withMessages;

    /// <summary>Looks for the pieces of texts of one file.</summary>
    /// <param name="apis">What puts text together.</param>
    /// <param name="file">The code of the file.</param>
    /// <param name="withMessages">Whether values that stand in a message for people count.</param>
    public TextPieces(ApiTable apis, FileOperations file, bool withMessages = false)
    {
        _apis = apis;
        _file = file;
        _withMessages = withMessages;
    }

    /// <summary>
    /// The expressions that a text, or the texts of a collection, are put together from, the text itself first. Empty where there are too many
    /// to follow.
    /// </summary>
    public ImmutableArray<IOperation> Of(IOperation text) => Reachable.From(text.Unwrap(), piece => Sources(piece).Select(source => source.Unwrap()));

    /// <summary>The values of a text that count.</summary>
    public IEnumerable<TextPart> ValuesOf(FormattedText text) =>
        text.Parts.Where((part, place) => part.Value is not null && (_withMessages || !MessageText.IsAround(text.Around(_apis, place))));

    private IEnumerable<IOperation> Sources(IOperation piece)
    {
        if (FormattedText.Find(_apis, piece) is { } text && !IsBuilder(piece))
        {
            return ValuesOf(text).Select(part => part.Value!);
        }

        if (ApiCall.Find(_apis, Role.CutText, piece) is { } cut && cut.ValueOf("text") is { } whole)
        {
            return MayReplaceComma(piece) ? Enumerable.Empty<IOperation>() : new[] { whole };
        }

        if (ApiCall.Find(_apis, Role.Union, piece) is { } union)
        {
            return new[] { union.ValueOf("data"), union.ValueOf("other") }.OfType<IOperation>();
        }

        if (TextOrigins.Passing(_apis, piece) is { } passing)
        {
            return TextOrigins.Passed(_file, passing);
        }

        return piece switch
        {
            IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues,
            IObjectCreationOperation made => AddedTo(made).Concat(Initial(made)),
            IInvocationOperation call when ApiCall.Find(_apis, Role.Each, call) is { } each => OfEach(each),
            ILocalReferenceOperation { Local: var local } => TextOrigins.Held(_file, piece).Concat(Sums(local)),
            IFieldReferenceOperation { Field: var field } => TextOrigins.Held(_file, piece).Concat(Sums(field)),
            _ when piece.IsCollectionExpression() || piece.IsSpread() => piece.ChildOperations,
            _ => TextOrigins.Held(_file, piece),
        };
    }

    // new StringWriter(culture) puts nothing together by itself.
    private static bool IsBuilder(IOperation piece) => piece is IObjectCreationOperation;

    // x.ToString().Replace(',', '.') has no comma any more.
    private static bool MayReplaceComma(IOperation cut) =>
        cut is IInvocationOperation { Arguments: { Length: >= 2 } arguments }
        && arguments.Any(argument => argument.Value is var value
            && (!value.ConstantValue.HasValue || value.ConstantValue.Value is ',' or '.' or "," or "."));

    // text += …
    private IEnumerable<IOperation> Sums(ISymbol variable) =>
        _file.ReferencesTo(variable).Select(reference => reference.Parent).OfType<ICompoundAssignmentOperation>();

    // Array.ConvertAll(rows, row => …)
    private IEnumerable<IOperation> OfEach(ApiCall each) =>
        ((IInvocationOperation)each.Operation).Arguments
            .Select(argument => argument.Value.Unwrap())
            .OfType<IDelegateCreationOperation>()
            .SelectMany(function => TextOrigins.Returned(_file, function.Target));

    // new List<string> { header }
    private static IEnumerable<IOperation> Initial(IObjectCreationOperation made) =>
        made.Initializer is { Initializers: var added }
            ? added.OfType<IInvocationOperation>().SelectMany(add => add.Arguments).Select(argument => argument.Value)
            : Enumerable.Empty<IOperation>();

    // builder.Append(…), wherever the builder is handed to
    private IEnumerable<IOperation> AddedTo(IObjectCreationOperation builder)
    {
        var isInvariant = ApiCall.Find(_apis, Role.FormatText, builder)?.OperandOf("culture") is { } culture && !culture.IsNull();
        foreach (var holder in ValueFlow.Follow(_file, builder, (user, operand) => IsAdded(user, operand)))
        {
            var (user, operand) = ValueFlow.UseOf(holder);
            if (user is null || !IsAdded(user, operand))
            {
                continue;
            }

            // What names a culture for all that is added to it leaves only the texts to ask about.
            if (isInvariant && FormattedText.Find(_apis, user) is { } text)
            {
                foreach (var part in ValuesOf(text))
                {
                    yield return part.Value!;
                }
            }
            else
            {
                yield return user;
            }
        }
    }

    private bool IsAdded(IOperation user, IOperation operand) => FormattedText.TargetOf(_apis, user) == operand;
}
