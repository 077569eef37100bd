using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data.OutputColumnShadowed;

/// <summary>A column that two steps write, one after the other.</summary>
internal sealed class ShadowedColumn
{
    private readonly ApiCall _earlier;
    private readonly ApiCall _later;

    public ShadowedColumn(string column, (ApiCall Step, IOperation Place) earlier, (ApiCall Step, IOperation Place) later)
    {
        Column = column;
        _earlier = earlier.Step;
        EarlierPlace = earlier.Place;
        _later = later.Step;
        Place = later.Place;
    }

    public string Column { get; }

    /// <summary>Where the later step names the column.</summary>
    public IOperation Place { get; }

    /// <summary>Where the earlier one does.</summary>
    public IOperation EarlierPlace { get; }

    /// <summary>What the later step is called in the code.</summary>
    public string Step => NameOf(_later);

    /// <summary>What the earlier one is called.</summary>
    public string EarlierStep => NameOf(_earlier);

    /// <summary>Whether the later step puts columns side by side, and the code lists them in the call.</summary>
    public bool TakesAnotherInput { get; private set; }

    /// <summary>The same, with what the line about the later step says.</summary>
    public ShadowedColumn With(ModelEntry column)
    {
        TakesAnotherInput = _later.Entry["learns"] is "nothing"
            && column.Find("input") is null
            && column.Find("inputs") is { } inputs
            && _later.Operation.ArgumentFor(inputs) is { } argument
            && (argument.ArgumentKind == ArgumentKind.ParamArray || argument.Value.Unwrap() is var list && IsWrittenHere(list, argument));
        return this;
    }

    // An array that has a name may belong to others too.
    private static bool IsWrittenHere(IOperation list, IArgumentOperation argument) =>
        list is not (ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IInvocationOperation)
        && list.ChildOperations.Any()
        && argument.Syntax.Span.Contains(list.Syntax.Span);

    private static string NameOf(ApiCall step) => step.Operation is IInvocationOperation call ? call.TargetMethod.Name : string.Empty;
}
