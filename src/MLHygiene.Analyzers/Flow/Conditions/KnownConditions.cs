using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Tells which tests have a known outcome whenever an operation runs: those of the branches and loops around it, and those that would have
/// left before it. A test is forgotten where something that it read may have changed since.
/// </summary>
internal static class KnownConditions
{
    /// <summary>The tests of known outcome where an operation runs, the nearest first.</summary>
    public static IEnumerable<KnownCondition> At(FileOperations file, IOperation operation)
    {
        var changes = new ChangesBefore(file, operation);
        return Around(operation).SelectMany(known => Lasting(file, changes, known));
    }

    private static IEnumerable<KnownCondition> Lasting(FileOperations file, ChangesBefore changes, Decided known)
    {
        var atoms = known.Pattern is { } pattern
            ? ConditionAtoms.Of(file, known.Condition, pattern, known.Holds)
            : ConditionAtoms.Of(file, known.Condition, known.Holds);
        return atoms.Where(atom => !changes.MayChange(atom, known.Since));
    }

    private static IEnumerable<Decided> Around(IOperation operation)
    {
        for (IOperation child = operation, parent; child.Parent is not null; child = parent)
        {
            parent = child.Parent;
            if (parent is ILocalFunctionOperation)
            {
                // Whoever calls it may call it from elsewhere.
                yield break;
            }

            foreach (var known in OfParent(parent, child))
            {
                yield return known;
            }
        }
    }

    private static IEnumerable<Decided> OfParent(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation conditional when child != conditional.Condition => One(conditional.Condition, child == conditional.WhenTrue),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when child == both.RightOperand => One(both.LeftOperand, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when child == either.RightOperand => One(either.LeftOperand, false),
        IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when child == loop.Body => One(condition, !loop.ConditionIsUntil),
        IForLoopOperation { Condition: { } condition } loop when child == loop.Body => One(condition, true),
        ICatchClauseOperation { Filter: { } filter } clause when child == clause.Handler => One(filter, true),
        ISwitchCaseOperation section => OfSection(section, child),
        ISwitchExpressionArmOperation arm => OfArm(arm, child),
        IBlockOperation block => BeforeStatement(block.Operations, child),
        _ => Enumerable.Empty<Decided>(),
    };

    private static IEnumerable<Decided> OfSection(ISwitchCaseOperation section, IOperation child)
    {
        if (section.Parent is not ISwitchOperation choice || section.Clauses.Contains(child))
        {
            return Enumerable.Empty<Decided>();
        }

        // A 'goto case' comes in without a match.
        var isEntered = choice.Descendants().OfType<IBranchOperation>().Any(branch => branch.BranchKind == BranchKind.GoTo);
        return BeforeStatement(section.Body, child).Concat(isEntered ? Enumerable.Empty<Decided>() : OfClauses(choice, section));
    }

    private static IEnumerable<Decided> OfClauses(ISwitchOperation choice, ISwitchCaseOperation section)
    {
        if (section.Clauses.Length == 1)
        {
            foreach (var known in OfClause(choice.Value, section.Clauses[0], matches: true))
            {
                yield return known;
            }
        }

        var isDefault = section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation);
        foreach (var other in choice.Cases)
        {
            if (other == section)
            {
                if (!isDefault)
                {
                    break;
                }

                continue;
            }

            foreach (var known in other.Clauses.SelectMany(clause => OfClause(choice.Value, clause, matches: false)))
            {
                yield return known;
            }
        }
    }

    private static IEnumerable<Decided> OfClause(IOperation value, ICaseClauseOperation clause, bool matches)
    {
        switch (clause)
        {
            case IPatternCaseClauseOperation { Guard: null } pattern:
                return new[] { new Decided(value, pattern.Pattern, matches) };
            case IPatternCaseClauseOperation { Guard: { } guard } pattern when matches:
                return new[] { new Decided(value, pattern.Pattern, true), new Decided(guard, null, true) };
            default:
                return Enumerable.Empty<Decided>();
        }
    }

    private static IEnumerable<Decided> OfArm(ISwitchExpressionArmOperation arm, IOperation child)
    {
        if (arm.Parent is not ISwitchExpressionOperation choice || child == arm.Pattern)
        {
            yield break;
        }

        yield return new Decided(choice.Value, arm.Pattern, true);
        if (arm.Guard is { } guard && child != guard)
        {
            yield return new Decided(guard, null, true);
        }

        foreach (var earlier in choice.Arms.TakeWhile(other => other != arm).Where(other => other.Guard is null))
        {
            yield return new Decided(choice.Value, earlier.Pattern, false);
        }
    }

    private static IEnumerable<Decided> BeforeStatement(IEnumerable<IOperation> statements, IOperation child)
    {
        var earlier = new List<IOperation>();
        foreach (var statement in statements)
        {
            if (statement is ILabeledOperation)
            {
                // A jump may come in here, from anywhere.
                earlier.Clear();
            }

            if (statement == child)
            {
                break;
            }

            earlier.Add(statement);
        }

        earlier.Reverse();
        return earlier.SelectMany(After);
    }

    /// <summary>What is known once a statement has run to its end.</summary>
    private static IEnumerable<Decided> After(IOperation statement)
    {
        switch (statement)
        {
            case IConditionalOperation { WhenFalse: null } conditional when Leaves(conditional.WhenTrue):
                return One(conditional.Condition, false);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Leaves(conditional.WhenTrue) ? One(conditional.Condition, false).Concat(After(whenFalse))
                    : Leaves(whenFalse) ? One(conditional.Condition, true).Concat(After(conditional.WhenTrue))
                    : Enumerable.Empty<Decided>();
            case IWhileLoopOperation { Condition: { } condition } loop when !IsBrokenOff(loop):
                return new[] { new Decided(condition, null, loop.ConditionIsUntil, loop) };
            case IForLoopOperation { Condition: { } condition } loop when !IsBrokenOff(loop):
                return new[] { new Decided(condition, null, false, loop) };
            case IBlockOperation block:
                return BeforeStatement(block.Operations, child: block);
            case ILockOperation locked:
                return After(locked.Body);
            case IUsingOperation used:
                return After(used.Body);
            case IExpressionStatementOperation or IVariableDeclarationGroupOperation or IReturnOperation:
                return ThrownOtherwise(statement);
            default:
                return Enumerable.Empty<Decided>();
        }
    }

    // 'var rate = x > 0 ? x : throw …': behind it, x > 0.
    private static IEnumerable<Decided> ThrownOtherwise(IOperation statement)
    {
        foreach (var operation in Always(statement))
        {
            if (operation is IConditionalOperation { WhenFalse: { } whenFalse } conditional)
            {
                if (IsThrow(whenFalse) || IsThrow(conditional.WhenTrue))
                {
                    yield return new Decided(conditional.Condition, null, IsThrow(whenFalse));
                }
            }
        }
    }

    private static bool IsThrow(IOperation value) => value.Unwrap() is IThrowOperation;

    private static IEnumerable<IOperation> Always(IOperation operation)
    {
        yield return operation;
        IEnumerable<IOperation> children = operation switch
        {
            IConditionalOperation conditional => new[] { conditional.Condition },
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => new[] { binary.LeftOperand },
            IConditionalAccessOperation access => new[] { access.Operation },
            ICoalesceOperation coalesce => new[] { coalesce.Value },
            ISwitchExpressionOperation choice => new[] { choice.Value },
            IAnonymousFunctionOperation or ILocalFunctionOperation => Enumerable.Empty<IOperation>(),
            _ => operation.ChildOperations,
        };
        foreach (var inner in children.SelectMany(Always))
        {
            yield return inner;
        }
    }

    private static bool Leaves(IOperation statement) => statement switch
    {
        IReturnOperation { Kind: not OperationKind.YieldReturn } or IThrowOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation block => block.Operations.LastOrDefault() is { } last && Leaves(last),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Leaves(conditional.WhenTrue) && Leaves(whenFalse),
        _ => false,
    };

    private static bool IsBrokenOff(ILoopOperation loop) =>
        loop.Body.DescendantsAndSelf().OfType<IBranchOperation>().Any(branch =>
            branch.BranchKind == BranchKind.GoTo
            || branch.BranchKind == BranchKind.Break && SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel));

    private static IEnumerable<Decided> One(IOperation condition, bool holds)
    {
        yield return new Decided(condition, null, holds);
    }

    /// <summary>A condition that was decided, before it is taken apart.</summary>
    private readonly struct Decided
    {
        public Decided(IOperation condition, IPatternOperation? pattern, bool holds, ILoopOperation? since = null)
        {
            Condition = condition;
            Pattern = pattern;
            Holds = holds;
            Since = since;
        }

        public IOperation Condition { get; }

        public IPatternOperation? Pattern { get; }

        public bool Holds { get; }

        /// <summary>The loop whose last round decided it; null where it was decided where it stands.</summary>
        public ILoopOperation? Since { get; }
    }
}
