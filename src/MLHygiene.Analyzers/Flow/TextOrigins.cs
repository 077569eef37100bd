using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Asks where a text comes from: through variables, loops, queries, cuts and the helpers of the file, to what read it. A text that may come
/// from several places comes from the one that says most.
/// </summary>
internal static class TextOrigins
{
    private const string From = "from";

    // A call of one of them gives rows that it was given, or one of them.
    private static readonly Role[] PassingRoles =
    {
        Role.Sequence, Role.Materialise, Role.Rows, Role.Filter, Role.Split, Role.Element, Role.Order, Role.Shuffle,
    };

    /// <summary>Where a text, or the texts of a collection, come from.</summary>
    public static TextOrigin Of(ApiTable apis, FileOperations file, IOperation text) => Of(apis, file, Trace(apis, file, text));

    /// <summary>
    /// The expressions that a text passed through on its way here, the last first. Empty where there are too many to follow.
    /// </summary>
    public static ImmutableArray<IOperation> Trace(ApiTable apis, FileOperations file, IOperation text) =>
        Reachable.From(text.Unwrap(), part => Sources(apis, file, part).Select(source => source.Unwrap()));

    /// <summary>Where a text comes from, by its <see cref="Trace"/>.</summary>
    public static TextOrigin Of(ApiTable apis, FileOperations file, ImmutableArray<IOperation> trace) =>
        trace.Any(part => IsUserText(apis, part)) ? TextOrigin.User
            : trace.Any(part => IsRead(apis, file, part)) ? TextOrigin.File
            : trace.Any(part => IsCut(apis, part)) ? TextOrigin.Parts
            : TextOrigin.Unknown;

    /// <summary>
    /// The rows that a library hands to a function, one by one: <c>lines</c> in <c>lines.Select(line => …)</c> and in
    /// <c>Array.ConvertAll(lines, double.Parse)</c>; null where the function is kept or goes to code that is not known.
    /// </summary>
    public static IOperation? RowsFor(IOperation function)
    {
        if (function.Parent is not IDelegateCreationOperation made
            || ValueFlow.UseOf(made).User is not IArgumentOperation { Parent: IInvocationOperation call } argument
            || !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        var rows = call.Instance ?? call.Arguments.FirstOrDefault(other => other != argument)?.Value;
        return rows?.Type.RowType() is null ? null : rows;
    }

    private static IEnumerable<IOperation> Sources(ApiTable apis, FileOperations file, IOperation part)
    {
        if (IsUserText(apis, part))
        {
            return Enumerable.Empty<IOperation>();
        }

        if (ApiCall.Find(apis, Role.ReadText, part) is { } read)
        {
            return read.ValueOf(From) is { } reader ? new[] { reader } : Enumerable.Empty<IOperation>();
        }

        if (ApiCall.Find(apis, Role.CutText, part)?.ValueOf("text") is { } text)
        {
            return new[] { text };
        }

        return Passing(apis, part) is { } passing ? Passed(file, passing) : Held(file, part);
    }

    /// <summary>The call that an expression is, if it gives rows that it was given, or one of them; null where it does not.</summary>
    internal static ApiCall? Passing(ApiTable apis, IOperation part) =>
        PassingRoles.Select(role => ApiCall.Find(apis, role, part)).FirstOrDefault(call => call is not null);

    /// <summary>What a passing call was given: its rows, and what its function makes of them.</summary>
    internal static IEnumerable<IOperation> Passed(FileOperations file, ApiCall call)
    {
        if (call.ValueOf("data") is { } rows)
        {
            yield return rows;
        }

        if (call.ValueOf("map") is IDelegateCreationOperation { Target: { } map })
        {
            foreach (var mapped in Returned(file, map))
            {
                yield return mapped;
            }
        }
    }

    /// <summary>What a function that is handed on returns, as far as the file shows it.</summary>
    internal static IEnumerable<IOperation> Returned(FileOperations file, IOperation function) => function switch
    {
        IAnonymousFunctionOperation lambda =>
            RandomDraws.OwnOperations(lambda.Body).OfType<IReturnOperation>().Select(returned => returned.ReturnedValue).OfType<IOperation>(),
        IMethodReferenceOperation reference => file.ReturnsOf(reference.Method),
        _ => Enumerable.Empty<IOperation>(),
    };

    /// <summary>What an expression that only names or chooses a value may hold, one step back.</summary>
    internal static IEnumerable<IOperation> Held(FileOperations file, IOperation part) => part switch
    {
        ILocalReferenceOperation { Local: var local } => VariableContents.Of(file, local),
        IFieldReferenceOperation { Field: var field } => VariableContents.Of(file, field),
        IParameterReferenceOperation { Parameter: var parameter } => Given(file, part, parameter),
        IArrayElementReferenceOperation element => new[] { element.ArrayReference },
        IImplicitIndexerReferenceOperation element => new[] { element.Instance },
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows } when IsElement(rows, part) => new[] { rows },
        IInvocationOperation { TargetMethod: var called } => ValueOrigins.StepFrom(file, part).Concat(Yielded(file, called)),
        // ReadOnlySpan<char> span = text;
        IConversionOperation { OperatorMethod: { } method, Type.IsRefLikeType: true } conversion when method.DeclaringSyntaxReferences.IsEmpty =>
            new[] { conversion.Operand },
        _ => ValueOrigins.StepFrom(file, part),
    };

    private static bool IsElement(IOperation rows, IOperation element) =>
        SymbolEqualityComparer.Default.Equals(rows.Type.RowType(), element.Type) || rows.Type is { IsRefLikeType: true };

    private static IEnumerable<IOperation> Given(FileOperations file, IOperation reference, IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return Enumerable.Empty<IOperation>();
        }

        if (method.MethodKind == MethodKind.AnonymousFunction)
        {
            return Lambda(reference, method) is { } lambda && RowsFor(lambda) is { } rows ? new[] { rows } : Enumerable.Empty<IOperation>();
        }

        var known = ValueOrigins.StepFrom(file, reference);
        return file.CallsOf(method).Count > 0
            ? known
            // lines.Select(ParseRow)
            : known.Concat(file.NamesOf(method).Select(RowsFor).OfType<IOperation>());
    }

    private static IAnonymousFunctionOperation? Lambda(IOperation reference, IMethodSymbol symbol)
    {
        for (var at = reference.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, symbol))
            {
                return lambda;
            }
        }

        return null;
    }

    private static IEnumerable<IOperation> Yielded(FileOperations file, IMethodSymbol method) =>
        file.BodyOf(method.Definition())
            .SelectMany(body => body.Descendants())
            .OfType<IReturnOperation>()
            .Where(returned => returned.Kind == OperationKind.YieldReturn)
            .Select(returned => returned.ReturnedValue)
            .OfType<IOperation>();

    private static bool IsUserText(ApiTable apis, IOperation part) =>
        ApiCall.Find(apis, Role.UserText, part) is not null
        || part is IParameterReferenceOperation { Parameter: { Type: IArrayTypeSymbol, ContainingSymbol: IMethodSymbol method } } && IsEntry(method)
        || part is IPropertyReferenceOperation { Property: { Name: "Text", Type.SpecialType: SpecialType.System_String } shown } && IsOfLibrary(shown, part);

    private static bool IsEntry(IMethodSymbol method) =>
        method is { IsStatic: true, Name: WellKnownMemberNames.EntryPointMethodName or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName };

    // The text of a control. There are many kinds of controls, and no data file is called that.
    private static bool IsOfLibrary(ISymbol member, IOperation read) =>
        !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, read.SemanticModel?.Compilation.Assembly);

    private static bool IsRead(ApiTable apis, FileOperations file, IOperation part) =>
        ApiCall.Find(apis, Role.ReadText, part) is { } read
        && (read.ValueOf(From) is not { } reader || reader.Type is { SpecialType: not SpecialType.System_String } && IsGiven(file, reader));

    // Whoever passes a reader has opened something.
    private static bool IsGiven(FileOperations file, IOperation reader) =>
        ValueOrigins.Of(file, reader).Any(origin =>
            origin is IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Instance: IInstanceReferenceOperation }
            && !ValueOrigins.AreKnown(file, origin));

    private static bool IsCut(ApiTable apis, IOperation part) =>
        ApiCall.Find(apis, Role.CutText, part)?.Entry.Find("gives") is not null
        || ApiCall.Find(apis, Role.ReadText, part)?.ValueOf(From) is not null
        || part is IImplicitIndexerReferenceOperation { Instance.Type: { SpecialType: SpecialType.System_String } or { IsRefLikeType: true } };
}
