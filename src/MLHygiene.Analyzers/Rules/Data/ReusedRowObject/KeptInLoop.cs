using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Finds what a loop over rows keeps of them for its later rounds, or for the code behind it.</summary>
internal sealed class KeptInLoop
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly RowHolder _row;
    private readonly ILoopOperation _loop;

    public KeptInLoop(ApiTable apis, FileOperations file, RowHolder row, ILoopOperation loop)
    {
        _apis = apis;
        _file = file;
        _row = row;
        _loop = loop;
    }

    /// <summary>The first call or assignment that keeps a row for more than one round; null where there is none.</summary>
    /// <param name="rows">The expressions that give the row of a round.</param>
    public IOperation? FirstOf(IEnumerable<IOperation> rows) =>
        rows.SelectMany(reference => Reachable.From(reference, Names))
            .Select(reference => KeeperOf(_row.Around(reference)))
            .FirstOrDefault(keeper => keeper is not null && !(keeper.IsInside(_loop) && LoopExit.IsLeftAfter(_loop, keeper)));

    // What a variable from outside the loop is given is kept there, or not.
    private IEnumerable<IOperation> Names(IOperation holder) => ValueFlow.Aliases(_file, holder)
        .Where(alias => alias.LocalOrParameter() is not { } name || name is IParameterSymbol || IsInside(name));

    private IOperation? KeeperOf(IOperation holder)
    {
        var (user, operand) = ValueFlow.UseOf(holder);
        return user switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } =>
                ApiCall.Find(_apis, Role.Keep, call) is { } keep && keep.OperandOf("row") == operand && Outlives(call.Instance) ? call : null,
            ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation element } assignment when assignment.Value == operand =>
                Outlives(element.ArrayReference) ? assignment : null,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer } assignment
                when assignment.Value == operand => Outlives(indexer.Instance) ? assignment : null,
            IAssignmentOperation assignment when assignment.Value == operand && assignment is ISimpleAssignmentOperation or ICoalesceAssignmentOperation =>
                IsKeptIn(assignment) ? assignment : null,
            _ => null,
        };
    }

    private bool Outlives(IOperation? collection) => collection?.Unwrap() switch
    {
        ILocalReferenceOperation { Local: var local } => !IsInside(local) || _file.WritesTo(local).Any(value => value is null),
        IParameterReferenceOperation => true,
        IConditionalOperation { WhenFalse: { } whenFalse } choice => Outlives(choice.WhenTrue) && Outlives(whenFalse),
        IPropertyReferenceOperation { Arguments.IsEmpty: false } element => Outlives(element.Instance),
        IArrayElementReferenceOperation element => Outlives(element.ArrayReference),
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } => true,
        IMemberReferenceOperation { Instance: { } owner } => Outlives(owner),
        _ => false,
    };

    // The last row, kept in each round, is right behind the loop. The row before it, and a row that was chosen, are not.
    private bool IsKeptIn(IAssignmentOperation assignment)
    {
        if (assignment.Target.Variable() is not { } variable || variable is ILocalSymbol && IsInside(variable))
        {
            return false;
        }

        var reads = _file.ReferencesTo(variable).Where(reference => !reference.IsAssigned() || reference.Parent is ICoalesceAssignmentOperation).ToList();
        var isReadBefore = reads.Exists(read => read.IsInside(_loop.Body) && read.Syntax.SpanStart < assignment.Syntax.SpanStart);
        return assignment is ICoalesceAssignmentOperation || IsConditional(assignment)
            ? isReadBefore || reads.Exists(read => !read.IsInside(_loop) && (variable is not ILocalSymbol || read.Syntax.SpanStart > _loop.Syntax.Span.End))
            : isReadBefore;
    }

    private bool IsConditional(IOperation operation)
    {
        for (var at = operation; at != _loop && at.Parent is { } parent; at = parent)
        {
            if (parent is IConditionalOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation
                || parent is IBlockOperation block && block.Operations.TakeWhile(statement => statement != at).Any(MayGoOn))
            {
                return true;
            }
        }

        return false;
    }

    // if (row.Score <= highest) continue;
    private static bool MayGoOn(IOperation statement) =>
        statement.DescendantsAndSelf().Any(operation => operation is IBranchOperation { BranchKind: BranchKind.Continue });

    private bool IsInside(ISymbol variable) => variable.DeclaringSyntaxReferences.Any(declaration =>
        declaration.SyntaxTree == _file.Tree && _loop.Syntax.Span.Contains(declaration.Span));
}
